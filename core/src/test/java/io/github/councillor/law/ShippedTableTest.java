package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ShippedTableTest {

    @Test
    void a_table_is_read_line_by_line_in_utf_8_and_closed() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream table = new ByteArrayInputStream("# caf\u00e9\n\nwards | 2".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };

        assertThat(ShippedTable.lines(table, "a.txt")).containsExactly("# caf\u00e9", "", "wards | 2");
        assertThat(closed).isTrue();
    }

    @Test
    void a_table_that_did_not_ship_is_named() {
        assertThatThrownBy(() -> ShippedTable.lines(null, "a.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the shipped table a.txt is missing");
    }
}
