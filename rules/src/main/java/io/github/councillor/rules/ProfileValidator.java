package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.Authority;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Role;
import io.github.councillor.rules.duty.Shown;
import io.github.councillor.rules.localgovernment1972.FailureToAttend;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.townplanning1990.TrainingOfMembers;
import io.github.councillor.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a councillor's record shows of the duties of the roles held, and what the law behind them says of it.
 *
 * <p>A role description is not law: what a record does not show of it is never a breach. Where law stands behind a duty,
 * as six months' attendance, its findings stand beside, in a report of their own. Which duty is shown by what is our
 * reading ({@link Catalogue#shownBy}); of a council's own profile nobody has read that, so its duties are for a person.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ProfileValidator {

    private final ImmutableList<RoleProfile> profiles;
    private final Catalogue catalogue;

    private ProfileValidator(ImmutableList<RoleProfile> profiles, Catalogue catalogue) {
        this.profiles = profiles;
        this.catalogue = catalogue;
    }

    /** A validator for one profile, shipped or a council's own. */
    public static ProfileValidator of(RoleProfile profile) {
        return of(List.of(profile));
    }

    /** A validator for several profiles, in this order. */
    public static ProfileValidator of(List<RoleProfile> profiles) {
        return new ProfileValidator(ImmutableList.copyOf(profiles), Catalogue.shipped());
    }

    /** A validator for all profiles of a catalogue. */
    public static ProfileValidator of(Catalogue catalogue) {
        return new ProfileValidator(ImmutableList.copyOf(catalogue.profiles()), catalogue);
    }

    /** Whether the law behind the duties is held for an authority. */
    public static boolean appliesTo(Authority authority) {
        return refusal(authority).isEmpty();
    }

    /**
     * Checks a record.
     *
     * @throws OutOfScope where the law behind the duties is not held for the council; ask {@link #appliesTo} first
     * @throws OutsideCoveredDays when the period begins on a day for which no law is held
     */
    public RecordReport check(CouncillorRecord record) {
        refusal(record.authority()).ifPresent(why -> {
            throw new OutOfScope(record.authority().name(), why);
        });
        Report law = FailureToAttend.check(record).and(TrainingOfMembers.check(record));
        Map<Evidence, List<EvidenceReport>> shown = Shown.of(record);
        return RecordReport.builder()
                .authority(record.authority().name())
                .member(record.member())
                .period(record.period())
                .addAllRoles(roles(record))
                .addAllProfiles(profiles.stream()
                        .filter(profile -> !profile.dutiesAskedOf(record::holds).isEmpty())
                        .map(profile -> profile.source().code() + ", "
                                + profile.source().title())
                        .toList())
                .addAllDuties(profiles.stream()
                        .flatMap(profile -> profile.dutiesAskedOf(record::holds).stream())
                        .map(duty -> duty(duty, shown))
                        .toList())
                .report(law)
                .addAllReadings(FailureToAttend.READINGS)
                .attendBy(attendBy(record, law))
                .build();
    }

    private DutyReport duty(Statement duty, Map<Evidence, List<EvidenceReport>> shown) {
        return catalogue
                .statement(duty.id())
                // a council's own profile may give its statements the ids of a shipped one
                .filter(duty::equals)
                .flatMap(statement -> catalogue.shownBy(statement.id()))
                .map(by -> new DutyReport(
                        duty.id(),
                        duty.words(),
                        by.evidence().stream()
                                .flatMap(evidence ->
                                        Stream.ofNullable(shown.get(evidence)).flatMap(List::stream))
                                .toList(),
                        by.leftToJudge()))
                .orElseGet(() -> new DutyReport(duty.id(), duty.words(), List.of(), ""));
    }

    private static Optional<LocalDate> attendBy(CouncillorRecord record, Report law) {
        boolean isFound =
                law.findings().stream().anyMatch(finding -> finding.requirement() == LocalGovernment1972.ATTENDANCE);
        return isFound ? Optional.empty() : FailureToAttend.attendBy(record);
    }

    private static List<String> roles(CouncillorRecord record) {
        List<String> roles = record.roles().stream()
                .filter(held -> held.days().meets(record.period()))
                .map(held -> role(held, record.period()))
                .toList();
        return roles.isEmpty() ? List.of(Role.COMMUNITY_REPRESENTATIVE.title()) : roles;
    }

    /** {@code committee member, Planning Committee, from Thu 22 May 2025}. */
    private static String role(RoleHeld held, Spell period) {
        StringBuilder words = new StringBuilder(held.role().title());
        if (held.body() instanceof Fact.Known<String> body) {
            words.append(", ").append(body.value());
        }
        if (held.days().from().isAfter(period.from())) {
            words.append(", from ").append(Phrases.of(held.days().from()));
        }
        if (held.days().until().isBefore(period.until())) {
            words.append(", until ").append(Phrases.of(held.days().until()));
        }
        return words.toString();
    }

    private static Optional<String> refusal(Authority authority) {
        return switch (authority.kind()) {
            case COUNTY, DISTRICT, UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, PARISH, NOT_STATED ->
                Optional.empty();
            case WELSH_COUNCIL, SCOTTISH_COUNCIL, NORTHERN_IRISH_COUNCIL ->
                Optional.of("Local Government Act 1972 s. 85 is held as it applies in England");
            case COMBINED_AUTHORITY, CITY_OF_LONDON, ISLES_OF_SCILLY, GREATER_LONDON, NATIONAL_PARK ->
                Optional.of("Local Government Act 1972 s. 85 is held for county, district, London borough and parish"
                        + " councils; how it reaches this kind of authority was not read");
        };
    }
}
