@echo off
rem The commands of ./explainer for Windows. It needs a JDK 17 or newer.
setlocal enableextensions
set "here=%CD%"
cd /d "%~dp0"

if "%~1"=="" goto first
if "%~1"=="help" goto usage
for %%c in (build check leaks new serve) do if "%~1"=="%%c" goto press
for %%c in (film narrate test) do if "%~1"=="%%c" goto elsewhere
>&2 echo error: there is no command %~1
>&2 echo     write explainer help for those there are
exit /b 2

:first
echo Write one of these:
echo   explainer serve --open    see this edition in your browser while you write it
echo   explainer build           make all that is published: the site, letters, bundles
echo   explainer new ..\mine     begin an edition of your own essay in another folder
echo   explainer help            read of every command
exit /b 0

:usage
echo usage: explainer COMMAND
echo   build, check, leaks FOLDER, new DIR, new KIND [NAME], serve
echo   Each of them takes --help, which tells its options.
exit /b 0

:elsewhere
>&2 echo error: %~1 runs on Linux and macOS only
>&2 echo     mvnw.cmd verify runs the tests
exit /b 2

:press
where java >nul 2>nul
if errorlevel 1 (
    >&2 echo error: there is no java
    >&2 echo     install a JDK 17 or newer: https://adoptium.net
    exit /b 1
)
set "home=target"
if exist press\explainer.jar set "home=press"
set "options=src\main\jvm\options"
if not exist "%options%" set "options=.mvn\options"
if not exist "%home%\explainer.jar" call :fetch || exit /b 1
java "@%options%" "-Dexplainer.here=%here%" -cp "%home%\explainer.jar;%home%\lib\*" org.explainer.cli.Main %*
exit /b %errorlevel%

rem By mvnw.cmd, which fetches Maven once. After a change of the press delete target\explainer.jar.
:fetch
echo Fetching and compiling; the first time, Maven fetches what it needs, which takes minutes ...
call mvnw.cmd -B -ntp -q -DskipTests -Dexplainer.skip package
if errorlevel 1 (
    >&2 echo error: Maven could not make the press
    >&2 echo     its reasons stand above; behind a proxy, see docs/publishing.adoc
    exit /b 1
)
if not exist "src\main" for %%j in (target\lib\explainer-*.jar) do move /y "%%j" "target\explainer.jar" >nul
exit /b 0
