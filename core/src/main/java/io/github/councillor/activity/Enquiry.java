package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.fact.Fact;
import java.time.LocalDate;

/**
 * An enquiry from somebody whom the councillor represents. Nothing is kept of who asked, or what.
 *
 * @param received the day on which it came
 * @param answered the day on which it was answered; none where it is open
 */
public record Enquiry(LocalDate received, Fact<LocalDate> answered) {

    /** Refuses an answer before the enquiry. */
    public Enquiry {
        checkArgument(
                !(answered instanceof Fact.Known<LocalDate> day && day.value().isBefore(received)),
                "an enquiry of %s was not answered before it came",
                received);
    }

    /** An enquiry that was answered. */
    public static Enquiry answered(LocalDate received, LocalDate answered) {
        return new Enquiry(received, Fact.known(answered));
    }

    /** An enquiry that is open. */
    public static Enquiry open(LocalDate received) {
        return new Enquiry(received, Fact.none());
    }
}
