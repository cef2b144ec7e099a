package org.phalanx.sales.demo.company;

import java.util.List;
import org.phalanx.sales.demo.company.CompanyPlan.Trade;
import org.phalanx.sales.demo.company.CompanyPlan.Word;

/// A customer of the company.
///
/// @param key of its record
/// @param owner key of the person who answers for it
/// @param name what it is called
/// @param source where it came from
/// @param city key of the place
/// @param since day of its record
/// @param people keys of those who are known there
/// @param lead key of the lead that it was, or empty
record Customer(
        String key,
        String owner,
        Word name,
        Trade trade,
        String source,
        String city,
        int since,
        List<String> people,
        String lead) {

    Customer {
        people = List.copyOf(people);
    }
}
