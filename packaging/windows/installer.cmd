@echo off
rem Makes an installer for Windows, on Windows, with the jpackage of a JDK 25 and WiX:
rem   installer.cmd FOLDER      the unpacked vitrin-VERSION-any.zip
setlocal
if "%~1"=="" (
  echo Name the folder of the unpacked archive: installer.cmd vitrin-0.1.0 1>&2
  exit /b 2
)
where jpackage >nul 2>nul
if errorlevel 1 (
  echo jpackage is not on the path; install a JDK 25 and add its bin folder. 1>&2
  exit /b 3
)
for %%J in ("%~1\lib\vitrin-*.jar") do set "JAR=%%~nxJ"
if not defined JAR (
  echo There is no lib\vitrin-VERSION.jar in %~1. 1>&2
  exit /b 3
)
set "VERSION=%JAR:vitrin-=%"
set "VERSION=%VERSION:.jar=%"
copy /y "%~1\lib\windows\*.jar" "%~1\lib" >nul
jpackage --type msi --name Vitrin --app-version %VERSION% --input "%~1\lib" ^
  --main-jar %JAR% --main-class vitrin.app.Main ^
  --java-options --enable-native-access=ALL-UNNAMED ^
  --java-options -Xmx1g --java-options -XX:+UseSerialGC ^
  --java-options -XX:+ExitOnOutOfMemoryError --java-options -Dfile.encoding=UTF-8 ^
  --add-modules java.base,java.desktop,java.logging,java.sql,java.xml,jdk.localedata,jdk.unsupported ^
  --win-console --win-menu --win-dir-chooser
exit /b %ERRORLEVEL%
