# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Running a command in the cached root, with the host's folders at their own
# paths, its processes, network, display and session bus. As root that is a
# private mount namespace and chroot, as a user bubblewrap.

# Fails early, with what to do, where the host does not let us in.
check_entry() {
    if [ "$(id -u)" = 0 ]; then
        command -v unshare >/dev/null || die "unshare (util-linux) is missing." "Install util-linux and run this again."
        unshare -m true 2>/dev/null || die "root may not mount here (a container without that right?)." \
            "Run this as a normal user, in a container with the right to mount (--privileged)," \
            "or in a Debian 13 container, where no root is needed."
    else
        command -v bwrap >/dev/null || host_install bwrap bubblewrap
        command -v newuidmap >/dev/null || [ -d "$ROOT" ] || { command -v apt-get >/dev/null && host_install newuidmap uidmap; }
        bwrap --unshare-user --ro-bind / / true 2>/dev/null || die "user namespaces are switched off here." \
            "Switch them on, as root (sysctl kernel.unprivileged_userns_clone=1," \
            "on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0), or run this as root."
    fi
}

# Folders of the root itself, which the host's must not cover.
is_system_folder() {
    case $1 in
        /bin|/sbin|/lib|/lib32|/lib64|/libx32|/usr|/etc|/var|/boot|/lost+found|/dev|/proc|/sys) return 0 ;;
    esac
    return 1
}

# The host's folders that appear in the root at their own paths, one a line.
host_folders() {
    local path
    for path in /*; do
        is_system_folder "$path" || [ -L "$path" ] || [ ! -d "$path" ] || printf '%s\n' "$path"
    done
    [ -d /var/tmp ] && printf '/var/tmp\n'
    # What lies in one of the system's folders but not in the root's: a checkout in /usr/local/src, a home in /var.
    for path in "$HOME" "$HANSA_SOURCE" "$HANSA_CACHE" "$(pwd -P)"; do
        case $path in
            /usr/*|/var/*|/etc/*|/boot/*)
                if [ ! -e "$ROOT$path" ] || [ -z "$(ls -A "$ROOT$path" 2>/dev/null)" ]; then printf '%s\n' "$path"; fi ;;
        esac
    done
}

host_files() { printf '%s\n' /etc/passwd /etc/group /etc/hosts /etc/hostname /etc/resolv.conf /etc/machine-id; }

host_links() {
    local path
    for path in /*; do
        if [ -L "$path" ] && ! is_system_folder "$path"; then printf '%s\n' "$path"; fi
    done
}

# The user's language and zone, which the root does not know by itself.
carry_locale_and_zone() {
    [ -n "${LC_ALL-}${LC_CTYPE-}${LANG-}" ] || export LANG=C.UTF-8
    local name wanted zone
    for wanted in "${LC_ALL-}" "${LANG-}" "${LC_CTYPE-}" "${LC_MESSAGES-}" "${LC_TIME-}" "${LC_NUMERIC-}"; do
        case $wanted in
            ""|C|POSIX|C.*) ;;
            *.[uU][tT][fF]-8|*.[uU][tT][fF]8)
                name=${wanted%.*}
                [ -d "$ROOT/usr/lib/locale/$name.utf8" ] || [ ! -e "$ROOT/usr/share/i18n/locales/$name" ] || [ ! -w "$ROOT/usr/lib/locale" ] ||
                    make_locale "$name" ;;
        esac
    done
    if [ -z "${TZ-}" ] && [ -L /etc/localtime ]; then
        zone=$(readlink -f /etc/localtime)
        case $zone in */zoneinfo/*) zone=${zone##*/zoneinfo/}; [ "$zone" = Etc/UTC ] || export TZ=$zone ;; esac
    fi
}

make_locale() {
    local made
    made=$(mktemp -d "$ROOT/usr/lib/locale/.XXXXXX") || return 0
    if [ "$(id -u)" = 0 ]; then
        chroot "$ROOT" localedef --no-archive -i "$1" -f UTF-8 "${made#"$ROOT"}/$1.utf8" >/dev/null 2>&1
    else
        bwrap --unshare-user --bind "$ROOT" / --dev /dev localedef --no-archive -i "$1" -f UTF-8 "${made#"$ROOT"}/$1.utf8" >/dev/null 2>&1
    fi
    mv -T "$made/$1.utf8" "$ROOT/usr/lib/locale/$1.utf8" 2>/dev/null
    rm -rf "$made"
}

# Replaces this process by the command in the root; does not return.
enter_root() {
    carry_locale_and_zone
    if [ "$(id -u)" = 0 ]; then enter_as_root "$@"; else enter_as_user "$@"; fi
}

enter_as_root() {
    local folder
    for folder in $(host_links); do ln -sfnT "$(readlink "$folder")" "$ROOT$folder" 2>/dev/null; done
    HANSA_ENTER_FOLDERS="/proc
/sys
/dev
$(host_folders)" HANSA_ENTER_FILES=$(host_files) exec unshare -m --propagation private bash -c '
        root=$1 folder=$2
        shift 2
        while read -r path; do
            mkdir -p "$root$path" 2>/dev/null
            mount --rbind "$path" "$root$path" || echo "packaging/dev: $path could not be mounted and is left out" >&2
        done <<<"$HANSA_ENTER_FOLDERS"
        while read -r path; do
            [ -s "$path" ] && mount --bind "$(readlink -f "$path")" "$root$path"
        done <<<"$HANSA_ENTER_FILES"
        unset HANSA_ENTER_FOLDERS HANSA_ENTER_FILES
        exec chroot "$root" /bin/bash -c "cd \"\$0\" && exec \"\$@\"" "$folder" "$@"' _ "$ROOT" "$PWD" "$@"
}

enter_as_user() {
    local path options=(--unshare-user --die-with-parent)
    for path in usr etc var; do options+=(--ro-bind "$ROOT/$path" "/$path"); done
    for path in bin sbin lib lib32 lib64 libx32; do
        [ -L "$ROOT/$path" ] && options+=(--symlink "$(readlink "$ROOT/$path")" "/$path")
    done
    options+=(--dev-bind /dev /dev --bind /proc /proc --bind /sys /sys)
    for path in $(host_links); do options+=(--symlink "$(readlink "$path")" "$path"); done
    while read -r path; do
        mkdir -p "$ROOT$path" 2>/dev/null
        options+=(--bind-try "$path" "$path")
    done < <(host_folders)
    for path in $(host_files); do
        [ -s "$path" ] && options+=(--ro-bind "$(readlink -f "$path")" "$path")
    done
    exec bwrap "${options[@]}" --chdir "$PWD" "$@"
}
