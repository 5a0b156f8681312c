package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.Contact;
import io.github.councillor.activity.Evidence;
import io.github.councillor.fact.YesNo;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;

/** A telephone number published, and a postal address. */
final class PublishedContact {

    private PublishedContact() {}

    static EvidenceReport of(Contact contact) {
        YesNo telephone = contact.telephone();
        YesNo address = contact.postalAddress();
        if (telephone == YesNo.YES && address == YesNo.YES) {
            return report(Showing.SHOWN, contact, "a telephone number and a postal address are published", "");
        }
        if (telephone == YesNo.NO || address == YesNo.NO) {
            String lacking = telephone != YesNo.NO
                    ? "postal address"
                    : address == YesNo.NO ? "telephone number or postal address" : "telephone number";
            return report(
                    Showing.NOT_SHOWN,
                    contact,
                    "no " + lacking + " is published",
                    "Publish " + (address == YesNo.NO && telephone == YesNo.NO ? "both" : "a " + lacking)
                            + "; the council's will do.");
        }
        return Shown.unstated(
                Evidence.CONTACT,
                telephone == YesNo.YES
                        ? "whether a postal address is published"
                        : address == YesNo.YES
                                ? "whether a telephone number is published"
                                : "whether a telephone number and a postal address are published");
    }

    private static EvidenceReport report(Showing showing, Contact contact, String because, String next) {
        return new EvidenceReport(
                Evidence.CONTACT,
                showing,
                ImmutableMap.of("telephone", contact.telephone(), "postalAddress", contact.postalAddress()),
                new Wording(because, next));
    }
}
