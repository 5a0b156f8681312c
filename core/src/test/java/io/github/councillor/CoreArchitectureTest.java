package io.github.councillor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.councillor.authority.Constitutions;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.ShippedTable;
import io.github.councillor.law.Terms;
import io.github.councillor.officer.StatutoryOffices;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the module, held by a test. */
class CoreArchitectureTest {

    private static final String ROOT = "io.github.councillor.";

    /** Each package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "fact",
            "law",
            "calendar",
            "principle",
            "role",
            "statement",
            "support",
            "protocol",
            "profile",
            "authority",
            "officer",
            "council",
            "activity",
            "notice",
            "decision",
            "plan",
            "published",
            "catalogue",
            "json");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.councillor");

    private static final JavaClasses WRITTEN = CORE.that(DescribedPredicate.describe(
            "are not generated", type -> !type.getName().contains(".Immutable")));

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_those_before_it() {
        return Stream.iterate(0, i -> i < ORDER.size() - 1, i -> i + 1).map(i -> {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later);
            return DynamicTest.dynamicTest(ORDER.get(i), () -> rule.check(CORE));
        });
    }

    @Test
    void there_is_no_package_that_the_order_does_not_name() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .filteredOn(name -> name.startsWith(ROOT))
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.stream().map(name -> ROOT + name).toList());
    }

    @Test
    void there_is_no_clock() {
        noClasses()
                .should(callNow())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Instant")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|Timer|TimeZone)")
                .check(CORE);
    }

    /** {@code now()} of anything in java.time, and the clocks of {@code System}. */
    private static ArchCondition<JavaClass> callNow() {
        return new ArchCondition<>("ask for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().forEach(call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getName();
                    boolean asks = (owner.startsWith("java.time.") && name.equals("now"))
                            || (owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(name));
                    events.add(new SimpleConditionEvent(call, asks, call.getDescription()));
                });
            }
        };
    }

    @Test
    void nothing_is_logged_or_printed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "java.lang.System$Logger..",
                        "org.slf4j..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CORE);
    }

    @Test
    void files_and_streams_are_touched_only_where_json_is_read_and_where_a_shipped_table_is_loaded() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "json..")
                .and()
                .doNotBelongToAnyOf(
                        ShippedTable.class,
                        Terms.class,
                        EnglandHolidays.class,
                        Constitutions.class,
                        StatutoryOffices.class,
                        Catalogue.class)
                // an exception that can be written to a stream needs java.io.Serializable and nothing else of it
                .should(dependOnClassesThat(resideInAPackage("java.io..")
                        .or(resideInAPackage("java.nio.."))
                        .and(DescribedPredicate.describe(
                                "other than Serializable",
                                type -> !type.getName().equals("java.io.Serializable")))))
                .check(CORE);
    }

    @Test
    void only_json_needs_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CORE);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .orShould()
                .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Base|Factory|Service|Handler|Context)")
                .check(WRITTEN);
    }

    @Test
    void no_static_field_can_change() {
        fields().that().areStatic().should().beFinal().check(WRITTEN);
        fields().that()
                .areStatic()
                .and()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .should(beMadeByTheCompiler())
                .allowEmptyShould(true)
                .check(WRITTEN);
    }

    private static ArchCondition<JavaField> beMadeByTheCompiler() {
        return new ArchCondition<>("be made by the compiler") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(field, synthetic, field.getDescription()));
            }
        };
    }

    @Test
    void no_public_signature_forces_a_version_of_guava_on_its_host() {
        List<String> leaks = new ArrayList<>();
        for (JavaClass type : CORE) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                type.getAllMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                || method.getModifiers().contains(JavaModifier.PROTECTED))
                        .filter(CoreArchitectureTest::namesGuava)
                        .forEach(method -> leaks.add(type.getName() + ": " + method.getFullName()));
            }
        }
        assertThat(leaks).isEmpty();
    }

    private static boolean namesGuava(JavaMethod method) {
        return Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .anyMatch(type -> type.getPackageName().startsWith("com.google."));
    }

    @Test
    void every_package_says_what_belongs_in_it_and_is_null_marked() throws ClassNotFoundException {
        for (String name : ORDER) {
            Annotation[] annotations =
                    Class.forName(ROOT + name + ".package-info").getAnnotations();

            assertThat(annotations)
                    .extracting(annotation -> annotation.annotationType().getSimpleName())
                    .contains("NullMarked");
        }
    }
}
