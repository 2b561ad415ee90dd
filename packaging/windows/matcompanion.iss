; The Windows installer: iscc packaging\windows\matcompanion.iss, after packaging/bundle/make on Windows.
; Written by the rules of Inno Setup 6; it could not be tried where the program was made, which is no Windows.
; The version is that of the program: what stands in quotes after __version__.
#define Version ""
#define Source FileOpen("..\..\matcompanion\__init__.py")
#define Line ""
#sub ReadLine
  #define public Line FileRead(Source)
  #if Pos("__version__ = ", Line) == 1
    #define public Version Copy(Line, Pos('"', Line) + 1, RPos('"', Line) - Pos('"', Line) - 1)
  #endif
#endsub
#for {0; !FileEof(Source); 0} ReadLine
#expr FileClose(Source)

[Setup]
AppId={{6C0F6D0E-0A53-4B57-9C57-6A1B7C2B8E11}
AppName=Mat Companion
AppVersion={#Version}
AppPublisher=The Mat Companion authors
DefaultDirName={autopf}\Mat Companion
DefaultGroupName=Mat Companion
DisableProgramGroupPage=yes
; For the person alone, so that nobody has to ask for rights.
PrivilegesRequired=lowest
LicenseFile=..\..\LICENSE
SetupIconFile=matcompanion.ico
UninstallDisplayIcon={app}\matcompanion.exe
OutputDir=..\..\dist
OutputBaseFilename=matcompanion-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\matcompanion\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Mat Companion"; Filename: "{app}\matcompanion.exe"
Name: "{autodesktop}\Mat Companion"; Filename: "{app}\matcompanion.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\matcompanion.exe"; Description: "{cm:LaunchProgram,Mat Companion}"; Flags: nowait postinstall skipifsilent

; The history of the person is theirs: uninstalling leaves it where it is.
