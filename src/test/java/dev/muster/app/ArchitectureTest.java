package dev.muster.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The boundaries of the house, held by the build and not by discipline.
///
/// A rule that finds little to judge passes too, so the first test counts what the scan saw: raise
/// its number as the house grows.
class ArchitectureTest {
  private static final int CLASSES_AT_LEAST = 350;

  private static final String APP = "dev.muster.app..";
  private static final String STORAGE = "dev.muster.storage..";
  private static final String ADAPTERS = "dev.muster.adapter..";

  private static final Set<String> NOW = Set.of("now");
  private static final Map<String, Set<String>> CLOCKS =
      Map.ofEntries(
          Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
          Map.entry("java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone")),
          Map.entry("java.time.Instant", NOW),
          Map.entry("java.time.InstantSource", Set.of("system")),
          Map.entry("java.time.LocalDate", NOW),
          Map.entry("java.time.LocalDateTime", NOW),
          Map.entry("java.time.LocalTime", NOW),
          Map.entry("java.time.OffsetDateTime", NOW),
          Map.entry("java.time.YearMonth", NOW),
          Map.entry("java.time.ZoneId", Set.of("systemDefault")),
          Map.entry("java.time.ZonedDateTime", NOW),
          Map.entry("java.util.Date", Set.of("<init>")));

  private static final Map<String, Set<String>> DICE =
      Map.of(
          "java.lang.Math", Set.of("random"),
          "java.security.SecureRandom", Set.of("<init>", "getInstanceStrong"),
          "java.util.Random", Set.of("<init>"),
          "java.util.SplittableRandom", Set.of("<init>"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
          "java.util.random.RandomGenerator", Set.of("getDefault", "of"));

  private static final Map<String, Set<String>> CONSOLE =
      Map.of("java.lang.System", Set.of("out", "err"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(ArchitectureTest::isNoTestKit)
          .importPackages("dev.muster");

  @Test
  void theScanSawTheHouse() {
    assertThat(HOUSE).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
  }

  @Test
  void theCoreKnowsNoDatabaseNoWebAndNoOtherRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackages(APP, STORAGE, ADAPTERS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.quartz..",
            "com.fasterxml..",
            "io.javalin..",
            APP,
            STORAGE,
            ADAPTERS)
        .check(HOUSE);
  }

  @Test
  void storageAndSandboxNeverMeet() {
    stayApart(STORAGE, ADAPTERS);
    stayApart(ADAPTERS, STORAGE);
  }

  @Test
  void onlyTheApplicationReadsTheClock() {
    onlyTheApplication(touches("the system clock", CLOCKS));
  }

  @Test
  void onlyTheApplicationThrowsDice() {
    onlyTheApplication(touches("randomness", DICE));
  }

  @Test
  void onlyTheApplicationPrints() {
    onlyTheApplication(touches("the console", CONSOLE));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.muster.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should(ArchCondition.from(describe("be null-marked", ArchitectureTest::isNullMarked)))
        .check(HOUSE);
  }

  @Test
  void concreteClassesAreFinal() {
    classes()
        .that(describe("are concrete and top-level", ArchitectureTest::isConcreteAndTopLevel))
        .should()
        .haveModifier(FINAL)
        .check(HOUSE);
  }

  private static void stayApart(String room, String otherRoom) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(otherRoom, APP)
        .check(HOUSE);
  }

  private static void onlyTheApplication(ArchCondition<JavaClass> condition) {
    noClasses().that().resideOutsideOfPackage(APP).should(condition).check(HOUSE);
  }

  /// Calls, fields and method references alike: `Instant::now` reads the clock too.
  private static ArchCondition<JavaClass> touches(String what, Map<String, Set<String>> members) {
    return accessTargetWhere(
        describe(
            "the target is " + what,
            access ->
                members
                    .getOrDefault(access.getTargetOwner().getName(), Set.of())
                    .contains(access.getName())));
  }

  private static boolean isNoTestKit(Location location) {
    return !location.contains("-tests.jar");
  }

  private static boolean isNullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }

  private static boolean isConcreteAndTopLevel(JavaClass type) {
    return type.isTopLevelClass()
        && !type.isInterface()
        && !type.isEnum()
        && !type.getModifiers().contains(ABSTRACT);
  }
}
