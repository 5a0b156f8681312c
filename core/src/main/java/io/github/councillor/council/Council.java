package io.github.councillor.council;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.authority.Authority;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a council is made up, as a document or a file tells it. It may contradict itself: seats that do not add up must be
 * constructible, or they could not be reported.
 */
@Value.Immutable
public interface Council {

    /** The council, its kind and its governance. */
    Authority authority();

    /** How many councillors it has. An elected mayor is none of them. */
    @Value.Default
    default Fact<Integer> councillors() {
        return Fact.unstated();
    }

    /** How many wards, or electoral divisions, its area has. */
    @Value.Default
    default Fact<Integer> wards() {
        return Fact.unstated();
    }

    /** The title of who chairs full council, as {@code Speaker}. */
    @Value.Default
    default Fact<String> chair() {
        return Fact.unstated();
    }

    /** Terms of office. */
    List<Term> terms();

    /** The seats by political group, and those of no group. */
    List<Seats> seats();

    /** Its bodies: executive, committees, sub-committees. Full council itself is not listed. */
    List<Body> bodies();

    /** The posts that hold its statutory offices. */
    List<OfficePost> offices();

    /**
     * A term of office.
     *
     * @param of whose, as {@code mayor}
     * @param years how long, in years
     */
    record Term(String of, int years) {
        /** Refuses a term of nobody, and one of no years. */
        public Term {
            checkArgument(!of.isBlank(), "a term of office is somebody's");
            checkArgument(years >= 1, "a term of office is a year or more: %s", years);
        }
    }

    /**
     * A post that holds a statutory office.
     *
     * @param office the office
     * @param post the post, never a person
     */
    record OfficePost(StatutoryOffice office, String post) {
        /** Refuses a blank post. */
        public OfficePost {
            checkArgument(!post.isBlank(), "an office is held by a post: %s", office);
        }
    }

    /** The number of all seats told, in groups or not. */
    default int seatsInAll() {
        return seats().stream().mapToInt(Seats::number).sum();
    }

    /** The post that holds an office; empty where none is told. */
    default Optional<String> post(StatutoryOffice office) {
        return offices().stream()
                .filter(held -> held.office() == office)
                .map(OfficePost::post)
                .findFirst();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a council. */
    final class Builder extends ImmutableCouncil.Builder {
        Builder() {}
    }
}
