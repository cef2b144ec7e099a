package org.phalanx.kernel.value;

import java.util.OptionalLong;

/// What amounts are worth in the workspace's currency.
@FunctionalInterface
public interface Exchange {

    /// Minor units of the workspace's currency, empty when no rate is known.
    OptionalLong toBase(Money money);

    /// The exchange of a workspace that knows one currency alone.
    static Exchange only(String currency) {
        return money ->
                money.currency().equals(currency)
                        ? OptionalLong.of(money.minor())
                        : OptionalLong.empty();
    }
}
