package io.github.councillor.rules;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.Authority;
import io.github.councillor.json.RecordFile;
import io.github.councillor.role.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Councillors' records for tests. */
public final class Records {

    /** The first day of the period. */
    public static final LocalDate FIRST = LocalDate.of(2025, 5, 22);

    /** Its last day. */
    public static final LocalDate LAST = LocalDate.of(2026, 5, 20);

    private Records() {}

    /** A record of which nothing is stated. */
    public static CouncillorRecord.Builder of(Role... roles) {
        CouncillorRecord.Builder record = CouncillorRecord.builder()
                .authority(Authority.named("Borchester City Council"))
                .member("Councillor A")
                .period(new Spell(FIRST, LAST));
        for (Role role : roles) {
            record.addRole(RoleHeld.of(role, new Spell(LocalDate.MIN, LocalDate.MAX)));
        }
        return record;
    }

    /** A role held in a body all the time. */
    public static RoleHeld in(String body, Role role) {
        return RoleHeld.in(body, role, new Spell(LocalDate.MIN, LocalDate.MAX));
    }

    /** A meeting so many days into the period. */
    public static Meeting meeting(String body, Meeting.Kind kind, int days, Attendance attendance) {
        return new Meeting(body, kind, FIRST.plusDays(days), attendance);
    }

    /** The worked year. */
    public static CouncillorRecord borchester() {
        Path file = Path.of("..", "examples", "records", "borchester-year.record.json");
        try (InputStream in = Files.newInputStream(file)) {
            return RecordFile.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
