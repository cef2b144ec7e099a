@echo off
rem Makes the app image and a .msi of it on Windows: windows.cmd VERSION, after app\launcher was packaged.
rem NOT RUN HERE: it has only been read. Needs WiX 3 on the PATH and JAVA25_HOME.
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "WORK=%HERE%target"
set "LAUNCHER=%HERE%..\app\launcher\target"
set "VERSION=%~1"
if not exist "%JAVA25_HOME%\bin\jpackage.exe" (
    echo installer: set JAVA25_HOME to the folder of a JDK 25 1>&2
    exit /b 1
)
set "MODULES=java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml"
set "MODULES=%MODULES%,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.swing"

if exist "%WORK%" rmdir /s /q "%WORK%"
mkdir "%WORK%\input" "%WORK%\native"
"%JAVA25_HOME%\bin\jlink" --module-path "%LAUNCHER%\javafx" --add-modules %MODULES% --include-locales zh,en ^
    --strip-debug --no-header-files --no-man-pages --compress zip-6 ^
    --exclude-resources "glob:/javafx.*/*.dll" --output "%WORK%\runtime" || exit /b 1
pushd "%WORK%\native"
for %%J in ("%LAUNCHER%\javafx\*.jar") do "%JAVA25_HOME%\bin\jar" --extract --file "%%J"
copy /y *.dll "%WORK%\runtime\bin" >nul
popd
copy /y "%LAUNCHER%\phalanx.jar" "%WORK%\input" >nul
copy /y "%LAUNCHER%\lib\*.jar" "%WORK%\input" >nul
rem both would be copied out of their jars at every start
xcopy /e /i /q /y "%LAUNCHER%\lib\fonts" "%WORK%\input\fonts" >nul
xcopy /e /i /q /y "%LAUNCHER%\native\org\sqlite\native\Windows" "%WORK%\input\native\org\sqlite\native\Windows" >nul

set "OPTIONS=--java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED"
set "OPTIONS=%OPTIONS% --java-options --sun-misc-unsafe-memory-access=allow --java-options -Dguice_custom_class_loading=OFF"
set "OPTIONS=%OPTIONS% --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8"
rem the console binary is for the command line, the other one opens no black window
echo win-console=true> "%WORK%\phalanx-cli.properties"
"%JAVA25_HOME%\bin\jpackage" --type app-image --name Phalanx --app-version %VERSION% --dest "%WORK%\image" ^
    --runtime-image "%WORK%\runtime" --input "%WORK%\input" --main-jar phalanx.jar ^
    --main-class org.phalanx.launcher.Main --add-launcher phalanx-cli="%WORK%\phalanx-cli.properties" %OPTIONS% || exit /b 1

set "APP=%WORK%\image\Phalanx"
rem a start is rehearsed in a home of its own
set "LOCALAPPDATA=%WORK%\home"
set "JAVA_TOOL_OPTIONS=-Dglass.platform=Headless -Dprism.order=sw"
"%APP%\phalanx-cli.exe" demo --dir "%WORK%\trained" || exit /b 1
set "JAVA_TOOL_OPTIONS=-Dglass.platform=Headless -Dprism.order=sw -XX:AOTCacheOutput=%WORK%\phalanx.aot"
"%APP%\phalanx-cli.exe" rehearse --workspace "%WORK%\trained" || exit /b 1
set "JAVA_TOOL_OPTIONS="
copy /y "%WORK%\phalanx.aot" "%APP%\app" >nul
for %%C in (Phalanx phalanx-cli) do (
    >>"%APP%\app\%%C.cfg" echo java-options=-XX:AOTCache=$APPDIR\phalanx.aot
    >>"%APP%\app\%%C.cfg" echo java-options=-Xlog:aot=off
)
"%JAVA25_HOME%\bin\jpackage" --type msi --name Phalanx --app-version %VERSION% --dest "%WORK%" --app-image "%APP%" ^
    --win-menu --win-shortcut --win-per-user-install --license-file "%HERE%..\LICENSE" || exit /b 1
