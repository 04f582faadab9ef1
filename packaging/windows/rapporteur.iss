; How Inno Setup 6 makes the installer: iscc /DVersion=0.1.0 packaging\windows\rapporteur.iss
; It takes build\bundle\rapporteur, which packaging\bundle\make_bundle.py has made on Windows, and leaves
; dist\rapporteur-VERSION-setup.exe. With /DSign it has the installer and its uninstaller signed by the tool
; that is configured under the name `rapporteur` (iscc /Srapporteur=...; see make_installer.ps1).

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6E1C2B5A-5E0B-4B57-9C0E-7A1D0B1F5252}
AppName=Rapporteur
AppVersion={#Version}
AppVerName=Rapporteur {#Version}
AppPublisher=The Rapporteur authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Rapporteur
DefaultGroupName=Rapporteur
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\rapporteur.exe
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=rapporteur-{#Version}-setup
SetupIconFile=..\..\build\icons\rapporteur.ico
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809 is the oldest that Qt 6.11 runs on.
MinVersion=10.0.17763
; Who has no administrator's password installs for oneself.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
WizardStyle=modern
#ifdef Sign
SignTool=rapporteur
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.SessionReport=Session report
es.SessionReport=Informe de sesión
fr.SessionReport=Rapport de session
en.AddToPath=Use "rapporteur-cli" from the command line
es.AddToPath=Usar «rapporteur-cli» desde la línea de órdenes
fr.AddToPath=Utiliser « rapporteur-cli » en ligne de commande

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\rapporteur\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an earlier version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Rapporteur"; Filename: "{app}\rapporteur.exe"; AppUserModelID: "Rapporteur.Rapporteur"
Name: "{autodesktop}\Rapporteur"; Filename: "{app}\rapporteur.exe"; Tasks: desktopicon

[Registry]
; HKA is the person's own part of the registry, or everybody's, as chosen above.
Root: HKA; Subkey: "Software\Classes\.rapport"; ValueType: string; ValueData: "Rapporteur.Report"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rapport"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-rapporteur"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.rapport\OpenWithProgids"; ValueType: string; ValueName: "Rapporteur.Report"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Rapporteur.Report"; ValueType: string; ValueData: "{cm:SessionReport}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Rapporteur.Report\DefaultIcon"; ValueType: string; ValueData: "{app}\rapporteur.exe,0"
Root: HKA; Subkey: "Software\Classes\Rapporteur.Report\shell\open\command"; ValueType: string; ValueData: """{app}\rapporteur.exe"" ""%1"""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\rapporteur.exe"; ValueType: string; ValueData: "{app}\rapporteur.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath and not IsAdminInstallMode

[Run]
Filename: "{app}\rapporteur.exe"; Description: "{cm:LaunchProgram,Rapporteur}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

{ What was added to the person's path is taken out again; everything else in it stays. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Own: string;
begin
  if (Step = usPostUninstall) and RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
  begin
    Own := ';' + ExpandConstant('{app}');
    if StringChangeEx(Path, Own, '', True) > 0 then
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
  end;
end;
