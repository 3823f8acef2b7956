# Makes a user on this PC whose session is Vitrin and nothing else: its shell is the program, so
# there is no desktop, no task bar and no Start menu. Run once as administrator:
#   powershell -ExecutionPolicy Bypass -File kiosk-user.ps1 -Program "C:\Program Files\Vitrin\Vitrin.exe"
# Needs Windows Enterprise, Education or IoT with the feature "Shell Launcher".
param(
  [Parameter(Mandatory = $true)] [string] $Program,
  [string] $User = "vitrin"
)
$ErrorActionPreference = "Stop"

function Stop-With([string] $Sentence) {
  Write-Error $Sentence -ErrorAction Continue
  exit 1
}

$identity = [Security.Principal.WindowsIdentity]::GetCurrent()
$role = [Security.Principal.WindowsBuiltInRole]::Administrator
if (-not ([Security.Principal.WindowsPrincipal] $identity).IsInRole($role)) {
  Stop-With "Run this as administrator."
}
if (-not (Test-Path $Program)) {
  Stop-With "$Program does not exist; install Vitrin first, or name where it is."
}
$feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -ErrorAction SilentlyContinue
if ($null -eq $feature) {
  Stop-With "This edition of Windows has no Shell Launcher; it takes Enterprise, Education or IoT."
}
if ($feature.State -ne "Enabled") {
  Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
}
if (-not (Get-LocalUser -Name $User -ErrorAction SilentlyContinue)) {
  New-LocalUser -Name $User -NoPassword -AccountNeverExpires | Out-Null
  Set-LocalUser -Name $User -PasswordNeverExpires $true
}
$sid = (Get-LocalUser -Name $User).SID.Value
$launcher = [wmiclass] "\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
# 0: start the program again when it ends; 21: staff left, so sign out.
$launcher.SetCustomShell($sid, "`"$Program`"", @(21), @(1), 0) | Out-Null
$launcher.SetEnabled($true) | Out-Null
# Nobody signs in: the PC does by itself. Screen and PC stay on.
$logon = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
Set-ItemProperty $logon -Name AutoAdminLogon -Value "1"
Set-ItemProperty $logon -Name DefaultUserName -Value $User
Set-ItemProperty $logon -Name DefaultPassword -Value ""
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
# No swipes from the edges of a touch screen.
$edge = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
New-Item -Path $edge -Force | Out-Null
Set-ItemProperty $edge -Name AllowEdgeSwipe -Value 0 -Type DWord
Write-Output "The user $User has Vitrin as its session. Restart the PC."
