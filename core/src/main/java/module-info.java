/**
 * Councillor's model: the law as data, the calendar, and the forms in which a council's decisions and notices are filled
 * in. The rules that hold them to the law are in {@code io.github.councillor.rules}.
 */
module io.github.councillor.core {
    requires com.google.common;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.councillor.activity;
    exports io.github.councillor.authority;
    exports io.github.councillor.calendar;
    exports io.github.councillor.catalogue;
    exports io.github.councillor.council;
    exports io.github.councillor.decision;
    exports io.github.councillor.fact;
    exports io.github.councillor.json;
    exports io.github.councillor.law;
    exports io.github.councillor.notice;
    exports io.github.councillor.officer;
    exports io.github.councillor.plan;
    exports io.github.councillor.principle;
    exports io.github.councillor.profile;
    exports io.github.councillor.protocol;
    exports io.github.councillor.published;
    exports io.github.councillor.role;
    exports io.github.councillor.statement;
    exports io.github.councillor.support;
}
