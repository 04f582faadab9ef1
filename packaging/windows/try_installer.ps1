# Install Rapporteur, use it, remove it, and look for what is left.
# Usage, on Windows: powershell -ExecutionPolicy Bypass -File packaging\windows\try_installer.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$setup = (Get-Item dist\rapporteur-*-setup.exe).FullName
$app = Join-Path $env:TEMP "rapporteur-trial"
$work = Join-Path $env:TEMP "rapporteur-work"
foreach ($folder in @($app, $work)) { if (Test-Path $folder) { Remove-Item -Recurse -Force $folder } }
New-Item -ItemType Directory $work | Out-Null

function Assert($condition, $what) { if (-not $condition) { throw "FAILED: $what" } }
function Start-Checked($file, $words) {
    $done = Start-Process -FilePath $file -ArgumentList $words -Wait -PassThru -NoNewWindow
    Assert ($done.ExitCode -eq 0) "$file $words"
}

Start-Checked $setup @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/CURRENTUSER", "/NORESTART", "/DIR=`"$app`"")
$command = "$app\rapporteur-cli.exe"
$env:QT_QPA_PLATFORM = "offscreen"
Start-Checked $command @("--version")
Start-Checked $command @("demo", "--out", "`"$work\demo`"")
foreach ($ending in @("pdf", "rapport", "png")) { Assert (Test-Path "$work\demo\*.$ending") "no .$ending" }
$report = (Get-Item "$work\demo\*.rapport").FullName
Start-Checked $command @("export", "`"$report`"", "--to", "pdf,docx,md,html,json,txt", "-o", "`"$work\all`"")
$open = Get-ItemPropertyValue "HKCU:\Software\Classes\Rapporteur.Report\shell\open\command" "(default)"
Assert ($open -like "*rapporteur.exe*") "a double click would not open a report"

Start-Checked "$app\unins000.exe" @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
# The uninstaller removes itself a moment after it has ended.
for ($n = 0; $n -lt 50 -and (Test-Path $app); $n++) { Start-Sleep -Milliseconds 200 }
Assert (-not (Test-Path $app)) "$app is left"
Assert (-not (Test-Path "HKCU:\Software\Classes\Rapporteur.Report")) "the kind of file is left"
Remove-Item -Recurse -Force $work
Write-Output "  nothing is left behind"
