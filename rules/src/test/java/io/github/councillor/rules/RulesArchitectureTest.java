package io.github.councillor.rules;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ObjectArrays;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The order of the packages, and what the rules must never do. */
@AnalyzeClasses(packages = "io.github.councillor.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {

    private static final String ROOT = "io.github.councillor.rules";
    private static final String PACK = ROOT + ".induction";
    private static final String[] INSTRUMENTS = {
        ROOT + ".meetings2012..",
        ROOT + ".constitution..",
        ROOT + ".sources..",
        ROOT + ".support..",
        ROOT + ".localgovernment1972..",
        ROOT + ".townplanning1990..",
        ROOT + ".duty.."
    };
    private static final String[] ABOVE = {ROOT, PACK, ROOT + ".render..", ROOT + ".json..", ROOT + ".assertions.."};

    @ArchTest
    static final ArchRule a_report_knows_no_instrument_and_no_validator = noClasses()
            .that()
            .resideInAPackage(ROOT + ".report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ObjectArrays.concat(ABOVE, INSTRUMENTS, String.class));

    @ArchTest
    static final ArchRule instruments_know_the_report_and_no_validator = noClasses()
            .that()
            .resideInAnyPackage(INSTRUMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ABOVE);

    @ArchTest
    static final ArchRule regulations_do_not_know_constitutions = noClasses()
            .that()
            .resideInAPackage(INSTRUMENTS[0])
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INSTRUMENTS[1]);

    @ArchTest
    static final ArchRule render_and_json_know_the_report_alone = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".render..", ROOT + ".json..", ROOT + ".assertions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ObjectArrays.concat(ROOT, INSTRUMENTS));

    @ArchTest
    static final ArchRule only_render_knows_the_pack = noClasses()
            .that()
            .resideOutsideOfPackages(PACK, ROOT + ".render")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PACK);

    @ArchTest
    static final ArchRule the_pack_judges_nobody_and_does_not_render = noClasses()
            .that()
            .resideInAPackage(PACK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".render..", ROOT + ".json..", ROOT + ".assertions..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(".*Validator");

    @ArchTest
    static final ArchRule validators_do_not_render = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".render..", ROOT + ".json..", ROOT + ".assertions..");

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .should()
            .dependOnClassesThat(named("java.time.Clock", "java.util.Date", "java.util.Calendar"))
            .orShould()
            .callMethodWhere(new DescribedPredicate<>("it asks for the time or the day") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime");
                }
            });

    @ArchTest
    static final ArchRule no_files_and_no_network = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat(named("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream"))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule no_streams_outside_json_and_render = noClasses()
            .that()
            .resideInAnyPackage(
                    ObjectArrays.concat(new String[] {ROOT, PACK, ROOT + ".report"}, INSTRUMENTS, String.class))
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("read or write") {
                @Override
                public boolean test(JavaClass other) {
                    return other.getPackageName().equals("java.io")
                            && !other.getName().equals("java.io.Serializable");
                }
            });

    @ArchTest
    static final ArchRule no_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System$Logger", "org.apache..");

    @ArchTest
    static final ArchRule no_jackson_outside_json = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule no_assertj_outside_assertions = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".assertions..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.assertj..");

    @ArchTest
    static final ArchRule no_reflection =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .should()
            .haveNameNotMatching(
                    ".*(Manager|Util|Utils|Helper|Impl|Base|Abstract|Default|Factory|Service|Handler|Context)([A-Z$].*)?$");

    @ArchTest
    static final ArchRule no_mutable_static_state =
            fields().that().areStatic().should().beFinal().andShould().notHaveRawType(are(mutable()));

    private static DescribedPredicate<JavaClass> mutable() {
        return new DescribedPredicate<>("mutable collections or builders") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAssignableTo(java.util.Collection.class) && !isImmutable(type)
                        || type.isAssignableTo(java.util.Map.class) && !isImmutable(type)
                        || type.isAssignableTo(StringBuilder.class)
                        || type.getPackageName().equals("java.util.concurrent.atomic");
            }
        };
    }

    private static boolean isImmutable(JavaClass type) {
        return type.getPackageName().startsWith("com.google.common.collect")
                && type.getSimpleName().startsWith("Immutable");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return new DescribedPredicate<>("are one of " + String.join(", ", names)) {
            @Override
            public boolean test(JavaClass type) {
                return java.util.Arrays.asList(names).contains(type.getName());
            }
        };
    }
}
