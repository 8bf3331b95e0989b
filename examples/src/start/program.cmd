@echo off
rem Starts @program@. The first start on a Java, or from another folder, first makes an archive of loaded classes, which
rem the later ones use. JAVA_OPTS takes the place of the options for the virtual machine.
setlocal
for %%d in ("%~dp0..") do set "home=%%~fd"
set "lib=%home%\lib"
set "classes=@classpath@"

set "java="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not exist "%java%" (
  echo @program@ needs Java 17 or newer: set JAVA_HOME, or put java into PATH 1>&2
  exit /b 1
)

rem A file beside the virtual machine tells its version, without a start of it.
for %%d in ("%java%\..\..") do set "jdk=%%~fd"
set "version="
set "feature=0"
if exist "%jdk%\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%jdk%\release") do (
    if "%%a"=="JAVA_RUNTIME_VERSION" set "version=%%~b"
  )
)
for /f "tokens=1 delims=.+-_" %%f in ("%version%") do set /a "feature=%%f"
if not "%version%"=="" if %feature% LSS 17 (
  echo @program@ needs Java 17 or newer; found is %version% in "%jdk%" 1>&2
  exit /b 1
)

rem The first compiler alone is the fastest up to a million rows.
if not defined JAVA_OPTS set "JAVA_OPTS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

rem A virtual machine leaves an archive that is not its own unused; with its log off, it is silent about that.
set "use="
if %feature% EQU 0 goto start
set "make=-XX:ArchiveClassesAtExit="
set "option=-XX:SharedArchiveFile="
if %feature% GEQ 25 (
  set "make=-XX:AOTCacheOutput="
  set "option=-XX:AOTCache="
)
set "archive=%home%\archive\%version%"
set "wanted=@build@ in %home% by %jdk%"
set made="none"
if exist "%archive%.txt" set /p made=< "%archive%.txt"
if %made%=="%wanted%" goto choose
if not exist "%home%\archive" mkdir "%home%\archive" 2> nul
2> nul > "%archive%.txt" echo "none" || goto choose
rem Made under another name, as others may start at the same time. What fails is not tried again.
set "new=%archive%.%RANDOM%"
"%java%" -Xlog:disable %JAVA_OPTS% "%make%%new%" -cp "%classes%" @main@ @training@ < nul > nul 2>&1
if exist "%new%" move /y "%new%" "%archive%" > nul 2>&1
2> nul > "%archive%.txt" echo "%wanted%"
:choose
if exist "%archive%" set use="%option%%archive%"

:start
"%java%" -Xlog:disable %use% %JAVA_OPTS% -cp "%classes%" @main@ %*
