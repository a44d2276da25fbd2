# Makes everything ready and starts the program; with arguments it is the command line.
# powershell -ExecutionPolicy Bypass -File packaging\run.ps1
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root '.venv'
$python = Join-Path $venv 'Scripts\python.exe'
$requirements = Join-Path $PSScriptRoot 'requirements.txt'
$installed = Join-Path $venv 'installed-for-run.txt'

function Test-Done($what) {
    if ($LASTEXITCODE -ne 0) { throw "$what failed; the lines above say why." }
}

if (-not (Test-Path $python)) {
    if (-not (Get-Command py -ErrorAction SilentlyContinue)) {
        throw 'Python 3.11 or newer is needed and was not found. Install it from python.org.'
    }
    & py -3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'
    Test-Done 'Finding Python 3.11 or newer'
    & py -3 -m venv $venv
    Test-Done 'Making the virtual environment'
}
$same = (Test-Path $installed) -and
    ((Get-FileHash $installed).Hash -eq (Get-FileHash $requirements).Hash)
if (-not $same) {
    Write-Host 'Installing the pinned Python packages into .venv; this takes a minute or two.'
    & $python -m pip install --quiet --require-hashes --requirement $requirements
    Test-Done 'Installing the Python packages'
    Copy-Item $requirements $installed
}
$env:PYTHONPATH = $root
& $python -P -m ccm_minutes @args
exit $LASTEXITCODE
