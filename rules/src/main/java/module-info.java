/**
 * Councillor's rules: validators that hold a council's decisions, notices and plans to the law, and reports that say why.
 */
module io.github.councillor.rules {
    requires transitive io.github.councillor.core;
    requires com.google.common;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.councillor.rules;
    exports io.github.councillor.rules.assertions;
    exports io.github.councillor.rules.induction;
    exports io.github.councillor.rules.json;
    exports io.github.councillor.rules.render;
    exports io.github.councillor.rules.report;
}
