#!/bin/sh
# Makes this checkout ready: .venv with the pinned packages, and the system libraries of Qt.
# Usage: packaging/prepare.sh run|test
# Nothing outside .venv is touched but by apt-get, for root or for sudo without a password.
set -eu

purpose=$1
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv
python=$venv/bin/python
case $purpose in
    run) requirements=$root/packaging/requirements.txt ;;
    test) requirements=$root/packaging/requirements-dev.txt ;;
    *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac
installed=$venv/installed-for-$purpose.txt

# What the Qt of PySide6 needs of the system, for a screen and for none.
qt_packages="fonts-dejavu-core libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1
    libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0"
qt_packages=$(echo $qt_packages)

unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV
export PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

users_python() {
    for candidate in "${PYTHON:-python3.11}" python3.11 python3.12 python3.13 python3.14 python3; do
        if is_new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    stop "Python 3.11 or newer is needed and was not found." \
        "Install it (Debian and Ubuntu: apt-get install python3), or name it: PYTHON=/path/to/python"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

may_install() { command -v apt-get >/dev/null && as_root true 2>/dev/null; }

install_packages() {
    may_install || return 1
    say "Installing system packages: $*"
    as_root apt-get update -qq >/dev/null || true
    as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

new_environment() { "$base" -m venv --clear "$@" "$venv" >/dev/null 2>&1; }

make_environment() {
    base=$(users_python)
    say "Making .venv with $("$base" -c 'import sys; print(sys.executable)')"
    new_environment && return
    # Debian keeps the part that puts pip into a new environment in a package of its own.
    version=$("$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    install_packages "$version" || install_packages python3-venv || true
    new_environment && return
    rm -rf "$venv"
    stop "A virtual environment could not be made in $venv." \
        "On Debian and Ubuntu, install what is missing, the libraries of the window with it," \
        "and start again: apt-get install $version $qt_packages"
}

install_requirements() {
    say "Installing the pinned Python packages into .venv; the first time takes a minute or two."
    "$python" -m pip install --quiet --no-input --prefer-binary --require-hashes \
        --requirement "$requirements" >&2 ||
        stop "The Python packages could not be installed; the lines above say why." \
            "Start again once that is mended: what is installed already is kept."
    cp "$requirements" "$installed"
}

qt_lacks() {
    [ "$(uname -s)" = Linux ] || return 1
    for qt in "$venv"/lib/python3*/site-packages/PySide6; do
        ldd "$qt/QtWidgets.abi3.so" "$qt/Qt/plugins/platforms/libqoffscreen.so" \
            "$qt/Qt/plugins/platforms/libqxcb.so"
    done 2>/dev/null | grep -q 'not found'
}

# Tests ask a real keyring where there is one, and pass without it.
install_keyring() {
    [ "$purpose" = test ] && [ "$(uname -s)" = Linux ] || return 0
    command -v gnome-keyring-daemon >/dev/null && command -v dbus-run-session >/dev/null ||
        install_packages dbus gnome-keyring || true
}

if ! { is_new_enough "$python" && "$python" -m pip --version >/dev/null 2>&1; }; then
    make_environment
fi
if ! cmp -s "$requirements" "$installed"; then
    install_requirements
    install_keyring
fi
if qt_lacks; then
    # shellcheck disable=SC2086
    install_packages $qt_packages || true
fi
if qt_lacks; then
    say "The window needs libraries of the system that are not installed, and they may not be" \
        "installed from here. On Debian and Ubuntu: apt-get install $qt_packages"
    [ "$purpose" = run ] || exit 1
fi
