@echo off
rem Starts Phalanx with a JDK 25. Builds it first when there is no build. More options: PHALANX_JAVA_OPTIONS.
rem Delete app\launcher\target\phalanx.built to build it anew.
setlocal EnableExtensions EnableDelayedExpansion
set "APP=%~dp0"
for %%I in ("%APP%..") do set "ROOT=%%~fI"
set "TARGET=%APP%launcher\target"
set "MODULE=app/launcher"
set "STAMP=%TARGET%\phalanx.built"
set "CLASSES=%TARGET%\phalanx.jar;%TARGET%\lib\*"
set "CACHE=%TARGET%\phalanx.aot"
rem what is measured is built together with what measures it
if "%~1"=="bench" (
    set "MODULE=app/bench"
    set "STAMP=%APP%bench\target\phalanx.built"
    set "CLASSES=!CLASSES!;%APP%bench\target\bench.jar"
)

call :find
if not defined JDK (
    echo phalanx: no JDK 25 found. Install one ^(such as Temurin 25^), or set JAVA25_HOME to its folder. 1>&2
    exit /b 1
)
if not exist "%STAMP%" (
    call :build %1 || exit /b 1
)
call :options
rem silent when it doesn't fit this Java, these options or jars: then a start only takes longer
if exist "%CACHE%" set "OPTIONS=%OPTIONS% -XX:AOTCache="%CACHE%" -Xlog:aot=off"
"%JDK%\bin\java.exe" %OPTIONS% %PHALANX_JAVA_OPTIONS% -cp "%CLASSES%" org.phalanx.launcher.Main %*
exit /b %ERRORLEVEL%

:options
set "OPTIONS=--module-path "%TARGET%\javafx" --add-modules javafx.controls,javafx.swing"
set "OPTIONS=%OPTIONS% --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "OPTIONS=%OPTIONS% -Dguice_custom_class_loading=OFF -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "OPTIONS=%OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
exit /b 0

rem Rehearses a start once and keeps the classes that it loaded. Whatever goes wrong, the program runs without.
:train
echo phalanx: rehearsing a start ... 1>&2
call :options
set "HOME_OF_OTHERS=%LOCALAPPDATA%"
set "LOCALAPPDATA=%TARGET%\rehearsal"
set "RUN="%JDK%\bin\java.exe" %OPTIONS% -Dglass.platform=Headless -Dprism.order=sw"
if exist "%TARGET%\rehearsal" rmdir /s /q "%TARGET%\rehearsal"
del /q "%CACHE%" 2>nul
%RUN% -cp "%CLASSES%" org.phalanx.launcher.Main demo --dir "%TARGET%\rehearsal\demo" >"%TARGET%\rehearsal.log" 2>&1 && ^
%RUN% -XX:AOTCacheOutput="%CACHE%.new" -cp "%CLASSES%" org.phalanx.launcher.Main rehearse --workspace "%TARGET%\rehearsal\demo" >>"%TARGET%\rehearsal.log" 2>&1 && ^
move /y "%CACHE%.new" "%CACHE%" >nul || echo phalanx: that failed; starts will take longer. See %TARGET%\rehearsal.log 1>&2
set "LOCALAPPDATA=%HOME_OF_OTHERS%"
if exist "%TARGET%\rehearsal" rmdir /s /q "%TARGET%\rehearsal"
exit /b 0

:find
set "JDK="
for %%D in ("%JAVA25_HOME%" "%JAVA_25_HOME%" "%JAVA_HOME%") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" ^
    "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
exit /b 0

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0

:build
where mvn >nul 2>nul || (
    echo phalanx: Maven is needed to build it. Install Maven 3.8.7 or later. 1>&2
    exit /b 1
)
echo phalanx: building it once; this takes a few minutes the first time ... 1>&2
set "JAVA_HOME=%JDK%"
call mvn -B -q -f "%ROOT%\pom.xml" -pl %MODULE% -am -DskipTests -Djacoco.skip -Dspotless.check.skip package 1>&2 || (
    echo phalanx: the build failed. 1>&2
    exit /b 1
)
if not "%~1"=="bench" call :train
echo built> "%STAMP%"
exit /b 0
