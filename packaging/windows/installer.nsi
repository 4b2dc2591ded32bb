; The installer for Windows: for one user, without an administrator; see installer.py, which calls makensis.
;
;   imageedit-desktop-0.1.0-windows.exe [/S] [/D=C:\a folder]     installs, or brings up to date what is there
;   "…\uninstall.exe" [/S]                                       removes the program, and nothing that it made
;
; /S asks nothing. Exit codes: 0 done, 1 the user stopped it, 2 a file could not be written, 3 the program runs.
; Defined by the caller: VERSION, VERSION_OF_FOUR, PROGRAM (its folder), ICON, OUTPUT, KIB (its size), SIGN.

Unicode true
!ifdef COMPRESSOR
  SetCompressor /FINAL ${COMPRESSOR}
!else
  SetCompressor /SOLID /FINAL lzma
!endif

!include MUI2.nsh
!include FileFunc.nsh

!define NAME "ImageEdit Desktop"
!define EXE "imageedit-desktop.exe"
!define CLASS "ImageEditDesktop.Picture"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PUBLISHER "The ImageEdit Desktop team"

!define STOPPED_BY_USER 1
!define NOT_WRITTEN 2
!define RUNS 3

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString running ${LANG_ENGLISH} "${NAME} is running. Close it, then try again."
LangString running ${LANG_GERMAN} "${NAME} läuft noch. Beende das Programm und versuch es dann noch einmal."
LangString foreign ${LANG_ENGLISH} "There are other files in $INSTDIR. Choose an empty or a new folder."
LangString foreign ${LANG_GERMAN} "In $INSTDIR liegen andere Dateien. Wähl einen leeren oder einen neuen Ordner."

VIProductVersion "${VERSION_OF_FOUR}"
!macro Told LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "MIT License"
!macroend
!insertmacro Told ${LANG_ENGLISH} "${NAME} installer"
!insertmacro Told ${LANG_GERMAN} "Installation von ${NAME}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

; Stop where the program runs: Windows lets nobody write to a program that does, and its helpers are the same file.
!macro StopWhereItRuns UN
  Function ${UN}StopWhereItRuns
    again:
    IfFileExists "$INSTDIR\${EXE}" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\${EXE}" a
    IfErrors 0 close
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${RUNS}
    Quit
    close:
    FileClose $0
    free:
  FunctionEnd
!macroend
!insertmacro StopWhereItRuns ""
!insertmacro StopWhereItRuns "un."

; Only what the program brought is ever removed, so it has to have the folder for itself.
Function StopWhereOthersAre
  IfFileExists "$INSTDIR\${EXE}" ours
  IfFileExists "$INSTDIR\_internal\*.*" foreign
  Return
  foreign:
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(foreign)" /SD IDOK
  SetErrorLevel ${NOT_WRITTEN}
  Quit
  ours:
FunctionEnd

!macro RemoveProgram
  Delete "$INSTDIR\${EXE}"
  RMDir /r "$INSTDIR\_internal"
!macroend

!macro EachEnding DO
  !insertmacro ${DO} ".jpg"
  !insertmacro ${DO} ".jpeg"
  !insertmacro ${DO} ".png"
  !insertmacro ${DO} ".webp"
  !insertmacro ${DO} ".tif"
  !insertmacro ${DO} ".tiff"
  !insertmacro ${DO} ".gif"
  !insertmacro ${DO} ".bmp"
  !insertmacro ${DO} ".avif"
  !insertmacro ${DO} ".heic"
  !insertmacro ${DO} ".heif"
  !insertmacro ${DO} ".jxl"
  !insertmacro ${DO} ".jp2"
  !insertmacro ${DO} ".psd"
  !insertmacro ${DO} ".tga"
  !insertmacro ${DO} ".qoi"
  !insertmacro ${DO} ".svg"
  !insertmacro ${DO} ".dng"
  !insertmacro ${DO} ".cr2"
  !insertmacro ${DO} ".cr3"
  !insertmacro ${DO} ".nef"
  !insertmacro ${DO} ".arw"
  !insertmacro ${DO} ".raf"
  !insertmacro ${DO} ".orf"
  !insertmacro ${DO} ".rw2"
  !insertmacro ${DO} ".nrw"
  !insertmacro ${DO} ".pef"
  !insertmacro ${DO} ".dcr"
  !insertmacro ${DO} ".kdc"
  !insertmacro ${DO} ".mrw"
  !insertmacro ${DO} ".x3f"
  !insertmacro ${DO} ".sr2"
  !insertmacro ${DO} ".apng"
  !insertmacro ${DO} ".jpf"
  !insertmacro ${DO} ".jpx"
!macroend

!macro OfferFor ENDING
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}\SupportedTypes" "${ENDING}" ""
  WriteRegNone HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
!macroend

!macro OfferNoMoreFor ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

!macro OpenBy KEY
  WriteRegStr HKCU "${KEY}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${KEY}\DefaultIcon" "" "$INSTDIR\${EXE},0"
!macroend

Function .onInit
  Call StopWhereItRuns
FunctionEnd

Function un.onInit
  Call un.StopWhereItRuns
FunctionEnd

Section "Program"
  Call StopWhereItRuns
  Call StopWhereOthersAre
  !insertmacro RemoveProgram
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  IfErrors 0 written
  SetErrorLevel ${NOT_WRITTEN}
  Abort
  written:

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"

  !insertmacro OpenBy "${CLASSES}\Applications\${EXE}"
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}" "FriendlyAppName" "${NAME}"
  !insertmacro OpenBy "${CLASSES}\${CLASS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${NAME}"
  !insertmacro EachEnding OfferFor
  ${RefreshShellIcons}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Libraries, settings, logs and the key stay: they are the user's.
Section "Uninstall"
  Call un.StopWhereItRuns
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro EachEnding OfferNoMoreFor
  DeleteRegKey HKCU "${CLASSES}\Applications\${EXE}"
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
