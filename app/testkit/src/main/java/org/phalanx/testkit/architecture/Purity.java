package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.util.List;

/// Which layer knows which technology.
final class Purity {
    private static final DescribedPredicate<JavaClass> SQL =
            resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.sqlite..",
                            "org.apache.ibatis..",
                            "com.zaxxer.hikari..")
                    .as("of SQL or MyBatis");
    private static final DescribedPredicate<JavaClass> SCREEN =
            resideInAnyPackage("javafx..", "com.sun.javafx..", "com.sun.glass..").as("of JavaFX");
    private static final DescribedPredicate<JavaClass> WIRING =
            resideInAnyPackage("com.google.inject..").as("of Guice");
    private static final DescribedPredicate<JavaClass> FILES_AND_NETWORK =
            resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                    .or(assignableTo(File.class))
                    .or(assignableTo(FileInputStream.class))
                    .or(assignableTo(FileOutputStream.class))
                    .or(assignableTo(FileReader.class))
                    .or(assignableTo(FileWriter.class))
                    .or(assignableTo(RandomAccessFile.class))
                    .as("of files or network");

    private Purity() {}

    static List<ArchRule> all(House house) {
        return List.of(
                coresKnowNoTechnology(house),
                kernelDoesNoInputAndOutput(house),
                desktopKnowsNoSql(house),
                desktopKnowsNoGate(house));
    }

    static ArchRule coresKnowNoTechnology(House house) {
        return noClasses()
                .that(house.in("kernel", "wire"))
                .should()
                .dependOnClassesThat(SQL.or(SCREEN).or(WIRING).as("of SQL, JavaFX or Guice"))
                .because("what things are holds for a device and for the hub alike")
                .allowEmptyShould(true);
    }

    static ArchRule kernelDoesNoInputAndOutput(House house) {
        return noClasses()
                .that(house.in("kernel"))
                .should()
                .dependOnClassesThat(FILES_AND_NETWORK)
                .because("the kernel is computed, never waited for")
                .allowEmptyShould(true);
    }

    static ArchRule desktopKnowsNoSql(House house) {
        return noClasses()
                .that(house.in("desktop"))
                .should()
                .dependOnClassesThat(SQL)
                .because("screens ask sales for records, never a database")
                .allowEmptyShould(true);
    }

    static ArchRule desktopKnowsNoGate(House house) {
        return noClasses()
                .that(house.in("desktop"))
                .should()
                .dependOnClassesThat(house.in("store.gate"))
                .because("screens call commands; how a gesture is committed is the store's affair")
                .allowEmptyShould(true);
    }
}
