# Make the installer for Windows: dist\rapporteur-VERSION-setup.exe. Wants Python 3.11 or newer and Inno Setup 6.
# Usage, on Windows: powershell -ExecutionPolicy Bypass -File packaging\windows\make_installer.ps1
#
# Signing happens only where RAPPORTEUR_SIGN is set, so anybody can build for themselves. It is the command that
# signs a file, with $f where the file's name goes, for instance:
#   signtool sign /fd sha256 /td sha256 /tr TIMESTAMP_SERVER /sha1 THUMBPRINT $f
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args[0]) failed" }
}

$venv = "build\bundle\venv"
$python = "$venv\Scripts\python.exe"
if (-not (Test-Path $python)) {
    Invoke-Checked python -m venv $venv
    Invoke-Checked $python -m pip --quiet --disable-pip-version-check install --require-hashes `
        -r packaging\requirements-bundle.txt
}
$env:PYTHONUTF8 = "1"
Invoke-Checked $python packaging\check_release.py
Invoke-Checked $python packaging\icon\make_icons.py build\icons
$env:RAPPORTEUR_VERSION_FILE = Join-Path (Get-Location) "build\version-file.txt"
cmd /c "$python packaging\windows\version_file.py > build\version-file.txt"
Invoke-Checked $python packaging\bundle\make_bundle.py

function Set-Signature($file) {
    $command = $env:RAPPORTEUR_SIGN.Replace('$f', "`"$file`"")
    cmd /c $command
    if ($LASTEXITCODE -ne 0) { throw "$file could not be signed" }
}

$version = & $python -c "import sys; sys.path.insert(0, 'packaging'); import project; print(project.VERSION)"
$iscc = Get-Command iscc -ErrorAction SilentlyContinue
$iscc = if ($iscc) { $iscc.Source } else { "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
$options = @("/Qp", "/DVersion=$version")
if ($env:RAPPORTEUR_SIGN) {
    Get-ChildItem build\bundle\rapporteur\*.exe | ForEach-Object { Set-Signature $_.FullName }
    $options += @("/DSign", "/Srapporteur=$($env:RAPPORTEUR_SIGN)")
} else {
    Write-Output "  Not signed: RAPPORTEUR_SIGN is not set. Windows will warn whoever downloads it."
}
Invoke-Checked $iscc @options packaging\windows\rapporteur.iss
Write-Output "  dist\rapporteur-$version-setup.exe"
