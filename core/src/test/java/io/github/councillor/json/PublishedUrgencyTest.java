package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.decision.Route;
import io.github.councillor.decision.Route.GeneralException;
import io.github.councillor.decision.Route.NoticeWithSign;
import io.github.councillor.decision.Route.OrdinaryNotice;
import io.github.councillor.decision.Route.SpecialUrgency;
import io.github.councillor.decision.Route.UnnamedException;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.plan.Written;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs of an exception in a published plan, and the route that they make. */
class PublishedUrgencyTest {

    private static Route route(String head, String item) {
        return Documents.plan(("{" + head + "'items':[{'title':'T','notice_published':'02/06/2025'" + item + "}]}")
                        .replace('\'', '"'))
                .entries()
                .get(0)
                .decision()
                .route();
    }

    private static String sign(Route route) {
        return route instanceof NoticeWithSign signed
                ? signed.exception().getClass().getSimpleName()
                : route.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|~~|OrdinaryNotice",
                "~~|,'urgency_flag':false|OrdinaryNotice",
                "~~|,'urgency_flag':true|UnnamedException",
                "~~|,'procedure':'general exception (plan type)'|GeneralException",
                "~~|,'procedure':'Rule 16 (special urgency)'|SpecialUrgency",
                "~~|,'procedure':'Forward Plan'|OrdinaryNotice",
                "~~|,'urgency_flag':true,'procedure':'Rule 15'|GeneralException",
                "~~|,'urgency_reason_summary':'the grant ends'|UnnamedException",
                "~~|,'urgency_reason_summary':' '|OrdinaryNotice",
                "~~|,'urgency_reason_summary':'special urgency, the grant ends'|SpecialUrgency",
                "~~|,'procedure':'Rule 15','urgency_reason_summary':'special urgency'|UnnamedException",
                "'plan_title':'SPECIAL URGENCY ITEM 12 MARCH 2024',|~~|SpecialUrgency",
                "'plan_title':'28 Day Notice for Executive Board',|~~|OrdinaryNotice",
                "'kind':'plan type General exception notice',|~~|GeneralException",
                "'kind':'General exception notice','plan_title':'Special urgency',|~~|UnnamedException",
                "'plan_title':'SPECIAL URGENCY ITEM',|,'item_source_url':'https://example.gov.uk/1'|OrdinaryNotice",
                "'plan_title':'SPECIAL URGENCY ITEM',|,'item_source_url':'a binder'|SpecialUrgency"
            })
    void the_signs_of_an_item_and_of_its_plan_make_the_route(String head, String item, String route) {
        assertThat(sign(route(head == null ? "" : head, item == null ? "" : item)))
                .isEqualTo(route);
    }

    @Test
    void an_exception_on_a_page_has_the_day_and_the_website_of_the_page_and_nothing_more() {
        Route route = route(
                "'source_url':'https://example.gov.uk',",
                ",'urgency_reason_summary':'general exception: the grant ends'");

        assertThat(route).isInstanceOfSatisfying(NoticeWithSign.class, signed -> {
            assertThat(signed.publishedOn()).isEqualTo(Fact.known(LocalDate.of(2025, 6, 2)));
            assertThat(signed.exception()).isInstanceOfSatisfying(GeneralException.class, exception -> {
                assertThat(exception.notice().availableOn()).isEqualTo(Fact.known(LocalDate.of(2025, 6, 2)));
                assertThat(exception.notice().onWebsite()).isEqualTo(YesNo.YES);
                assertThat(exception.notice().reasons()).isEqualTo(Fact.known("general exception: the grant ends"));
                assertThat(exception.notice().reasonsOnWebsite()).isEqualTo(YesNo.YES);
                assertThat(exception.notice().atOffices()).isEqualTo(YesNo.NOT_STATED);
            });
        });
    }

    @Test
    void without_a_reason_nothing_is_known_of_where_reasons_stood() {
        Route general = route("'source_url':'https://example.gov.uk',", ",'procedure':'Rule 15'");
        Route special = route("'source_url':'https://example.gov.uk',", ",'procedure':'Rule 16'");

        assertThat(((GeneralException) ((NoticeWithSign) general).exception())
                        .notice()
                        .reasonsOnWebsite())
                .isEqualTo(YesNo.NOT_STATED);
        assertThat(((SpecialUrgency) ((NoticeWithSign) special).exception())
                        .agreement()
                        .reasonsOnWebsite())
                .isEqualTo(YesNo.NOT_STATED);
    }

    @Test
    void an_unnamed_exception_keeps_the_reasons_for_either() {
        UnnamedException unnamed = (UnnamedException) ((NoticeWithSign)
                        route("'source_url':'https://example.gov.uk',", ",'urgency_reason_summary':'the grant ends'"))
                .exception();

        assertThat(unnamed.notice().reasons()).isEqualTo(Fact.known("the grant ends"));
        assertThat(unnamed.agreement().reasons()).isEqualTo(Fact.known("the grant ends"));
        assertThat(unnamed.agreement().reasonsOnWebsite()).isEqualTo(YesNo.YES);
        assertThat(route("", "")).isInstanceOf(OrdinaryNotice.class);
    }

    @Test
    void each_sign_is_shown_with_what_was_read_from_it() {
        var entry = Documents.plan(
                        "{\"items\":[{\"title\":\"T\",\"urgency_flag\":true,\"procedure\":\"Rule 15\","
                                + "\"urgency_reason_summary\":\"the grant ends\"},{\"urgency_flag\":false,\"procedure\":\"none\"}]}")
                .entries();

        assertThat(entry.get(0).read())
                .contains(
                        new Written("/items/0/urgency_flag", "true", "a sign of an exception, not saying which", ""),
                        new Written("/items/0/procedure", "Rule 15", "names the general exception", ""),
                        new Written("/items/0/urgency_reason_summary", "the grant ends", "a reason for urgency", ""));
        assertThat(entry.get(1).read())
                .contains(
                        new Written("/items/1/urgency_flag", "false", "no sign of an exception", ""),
                        new Written("/items/1/procedure", "none", "no exception named", ""));
    }

    @Test
    void a_title_or_kind_that_names_an_exception_is_shown_as_doing_so() {
        assertThat(Documents.plan(
                                "{\"plan_title\":\"Special Urgency Notice\",\"kind\":\"General exception notice\",\"items\":[]}")
                        .read())
                .containsExactly(
                        new Written("/plan_title", "Special Urgency Notice", "names special urgency", ""),
                        new Written("/kind", "General exception notice", "names the general exception", ""));
    }

    @Test
    void a_summary_that_says_that_there_is_no_urgency_is_shown_as_saying_so() {
        assertThat(Documents.plan("{\"items\":[{\"title\":\"T\",\"urgency_reason_summary\":\"N/A\"}]}")
                        .entries()
                        .get(0)
                        .read())
                .contains(new Written("/items/0/urgency_reason_summary", "N/A", "no reason for urgency", ""));
    }
}
