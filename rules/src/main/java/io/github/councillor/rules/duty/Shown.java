package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.BodyName;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a record shows, by each kind of evidence. */
public final class Shown {

    private static final Wording UNSTATED = new Wording("the record does not state {missing}", "State {missing}.");

    private Shown() {}

    /** All kinds. A kind that does not arise, as the meetings of a committee where none is sat on, has no report. */
    public static Map<Evidence, List<EvidenceReport>> of(CouncillorRecord record) {
        EnumMap<Evidence, List<EvidenceReport>> shown = new EnumMap<>(Evidence.class);
        Arrays.stream(Evidence.values()).forEach(evidence -> shown.put(evidence, of(evidence, record)));
        return shown;
    }

    private static List<EvidenceReport> of(Evidence evidence, CouncillorRecord record) {
        return switch (evidence) {
            case SURGERIES -> ImmutableList.of(Occasions.SURGERIES.of(record.surgeries(), record.period()));
            case WALKABOUTS -> ImmutableList.of(Occasions.WALKABOUTS.of(record.walkabouts(), record.period()));
            case NEWSLETTERS -> ImmutableList.of(Occasions.NEWSLETTERS.of(record.newsletters(), record.period()));
            case EVENTS -> ImmutableList.of(Occasions.EVENTS.of(record.events(), record.period()));
            case ENQUIRIES -> ImmutableList.of(Enquiries.of(record.enquiries()));
            case CONTACT -> ImmutableList.of(PublishedContact.of(record.contact()));
            case COUNCIL_MEETINGS -> Meetings.ofCouncil(record);
            case SCRUTINY_MEETINGS ->
                new Meetings(evidence, Role.OVERVIEW_AND_SCRUTINY, Kind.OVERVIEW_AND_SCRUTINY, "scrutiny").of(record);
            case COMMITTEE_MEETINGS ->
                new Meetings(evidence, Role.COMMITTEE, Kind.COMMITTEE, "the committee").of(record);
            case OUTSIDE_MEETINGS ->
                new Meetings(evidence, Role.EXTERNAL_BODY, Kind.OUTSIDE_BODY, "the body outside").of(record);
            case GROUP_MEETINGS ->
                new Meetings(evidence, Role.GROUP_MEMBER, Kind.POLITICAL_GROUP, "the group").of(record);
            case PARTY_MEETINGS -> new Meetings(evidence, Role.GROUP_MEMBER, Kind.PARTY, "the party").of(record);
            case REPORTS_BACK -> Reports.of(record);
            case TRAINING -> ImmutableList.of(Trainings.any(record));
            case CONDUCT_TRAINING -> ImmutableList.of(Trainings.onConduct(record));
            case COMMITTEE_TRAINING -> Trainings.forCommittees(record);
        };
    }

    /** Nothing is said of it. */
    static EvidenceReport unstated(Evidence evidence, String missing) {
        return new EvidenceReport(evidence, Showing.CANNOT_TELL, ImmutableMap.of("missing", missing), UNSTATED);
    }

    /** A name with its article, as {@code the Planning Committee}. */
    static String the(String body) {
        return BodyName.the(body);
    }
}
