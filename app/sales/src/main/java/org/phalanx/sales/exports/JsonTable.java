package org.phalanx.sales.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/// A table as a JSON array of objects, one for each row, with the columns' keys; days and moments
/// in ISO form, moments in UTC, nothing as null.
final class JsonTable {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonTable() {}

    static Written write(ExportTable table, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            long count = 0;
            Iterator<List<Cell>> rows = table.rows().iterator();
            while (rows.hasNext()) {
                write(table.columns(), rows.next(), json);
                count++;
            }
            json.writeEndArray();
            return new Written(count, 0);
        }
    }

    private static void write(List<ExportColumn> columns, List<Cell> row, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            write(row.get(i), json);
        }
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) throws IOException {
        switch (cell) {
            case Cell.Text(var text) -> json.writeString(text);
            case Cell.Decimal(var number) -> json.writeNumber(number);
            case Cell.Date(var day) -> json.writeString(day.toString());
            case Cell.Moment(var at) -> json.writeString(at.toString());
            case Cell.YesNo(var yes) -> json.writeBoolean(yes);
            case Cell.Empty() -> json.writeNull();
        }
    }
}
