# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# The host: whether it can build Hansa itself, and installing things on it.

refuse_other_systems() {
    case $(uname -s) in
        Linux) return ;;
        Darwin) die "this command is for Linux." \
            "On macOS (not tried yet) use Qt 6.8, CMake and the steps under 'macOS' in README.md." ;;
        *) die "this command is for Linux." \
            "On Windows (not tried yet) use WSL with Debian 13, or the steps under 'Windows' in README.md." ;;
    esac
}

# Runs a command as root, through sudo where that can work.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        return 1
    fi
}

missing_packages() {
    local package
    packages | while read -r package; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

# Debian 13 or newer, or an Ubuntu from 25.04 on (Qt 6.8), with every package at hand.
host_will_do() {
    [ -r /etc/os-release ] && command -v dpkg-query >/dev/null || return 1
    local id version
    id=$(. /etc/os-release && echo "${ID-}")
    version=$(. /etc/os-release && echo "${VERSION_ID-}")
    case $id in
        debian) [ -z "$version" ] || [ "${version%%.*}" -ge 13 ] || return 1 ;;
        ubuntu) [ "${version%%.*}" -ge 25 ] 2>/dev/null || return 1 ;;
        *) return 1 ;;
    esac
    HANSA_MISSING=$(missing_packages)
    [ -n "$HANSA_MISSING" ] || return 0
    # shellcheck disable=SC2086
    if ! apt-get install --simulate --no-install-recommends $HANSA_MISSING >/dev/null 2>&1; then
        as_root apt-get update >&2 || true
        if ! apt-get install --simulate --no-install-recommends $HANSA_MISSING >/dev/null 2>&1; then
            say "This system's apt cannot install all of packaging/packages; using a Debian 13 root instead."
            return 1
        fi
    fi
}

install_missing_packages() {
    [ -n "${HANSA_MISSING-}" ] || return 0
    local list
    list=$(printf '%s' "$HANSA_MISSING" | tr '\n' ' ')
    say "Installing with apt: $list"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $list >&2 </dev/null ||
        die "apt could not install what is missing." \
            "See its message above; or install them yourself, as root:" \
            "apt-get install --no-install-recommends $list"
}

# host_install PROGRAM PACKAGES: installs what makes or enters a root, by the host's package manager.
host_install() {
    local program=$1 wanted=$2 command
    if command -v apt-get >/dev/null; then
        command="apt-get install -y --no-install-recommends $wanted"
    elif command -v dnf >/dev/null; then
        command="dnf install -y ${wanted//debian-archive-keyring/debian-keyring}"
    elif command -v pacman >/dev/null; then
        command="pacman -S --needed --noconfirm $wanted"
    elif command -v zypper >/dev/null; then
        command="zypper --non-interactive install $wanted"
    else
        die "$program is missing, and no package manager known here (apt, dnf, pacman, zypper) to install it." \
            "Install $program and run this again."
    fi
    say "$program is missing. Installing it: $command"
    if [ "${command%% *}" = apt-get ]; then
        as_root apt-get update >&2 </dev/null || true
    fi
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive $command >&2 </dev/null && command -v "$program" >/dev/null ||
        die "$program could not be installed." \
            "Install it yourself, as root, and run this again:" "$command"
}
