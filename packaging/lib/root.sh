# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# The cached Debian 13 root for hosts that cannot build Hansa themselves. It is
# made under another name and renamed when whole, under a lock: a folder
# root-KEY is a whole root, always. KEY is a digest of what it is made from.

ROOT_SUITE=trixie
ROOT_FORM=1        # counts up when the way a root is made changes
ROOT_NEEDS_MB=3500 # while it is made; about 2200 stay

root_key() { { echo "$ROOT_FORM $ROOT_SUITE $(uname -m)"; packages; } | sha256sum | cut -c1-12; }

# Sets ROOT to a whole root, made now if there is none.
make_root() {
    ROOT=$HANSA_CACHE/root-$(root_key)
    [ -d "$ROOT" ] && { check_entry; return; }
    check_entry
    mkdir -p "$HANSA_CACHE" || die "the cache folder $HANSA_CACHE cannot be made." \
        "Set XDG_CACHE_HOME to a folder that can be written."
    command -v flock >/dev/null || die "flock (util-linux) is missing." "Install util-linux and run this again."
    exec 9>"$ROOT.lock" || die "$HANSA_CACHE cannot be written." "Set XDG_CACHE_HOME to a folder that can be written."
    if ! flock -n 9; then
        say "Another run is making the Debian 13 root; waiting for it."
        flock 9
    fi
    [ -d "$ROOT" ] || make_root_locked
    exec 9>&-
}

make_root_locked() {
    command -v mmdebstrap >/dev/null || host_install mmdebstrap "mmdebstrap debian-archive-keyring"
    local free part=$ROOT.part log=$ROOT.log
    rm -rf --one-file-system "$part"
    free=$(df -Pm "$HANSA_CACHE" | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -ge "$ROOT_NEEDS_MB" ] ||
        die "$HANSA_CACHE has $free MB free; a Debian 13 root needs $ROOT_NEEDS_MB MB while it is made." \
            "Free some, or set XDG_CACHE_HOME to a folder on another disk."
    say "Making a Debian 13 root with $(packages | wc -l) packages, once, in $ROOT"
    say "This takes some minutes; the log is $log"
    mkdir "$part" || die "$part cannot be made."
    local options=(--variant=apt --include="$(packages | paste -sd,)"
        --aptopt='Acquire::Retries "2"'
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-include=/usr/share/doc/*/copyright')
    local mirror=()
    [ -n "${HANSA_MIRROR-}" ] && mirror=("$HANSA_MIRROR")
    local result
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap "${options[@]}" "$ROOT_SUITE" "$part" ${mirror[@]+"${mirror[@]}"} </dev/null >"$log" 2>&1
    else
        # Unpacked by ourselves: the root is then the user's own, and can be deleted like any folder.
        mmdebstrap --mode=unshare "${options[@]}" --format=tar "$ROOT_SUITE" - ${mirror[@]+"${mirror[@]}"} </dev/null 2>"$log" |
            tar -x -C "$part" --no-same-owner --exclude='./dev/*' 2>>"$log"
    fi
    result=$?
    if [ $result -ne 0 ]; then
        rm -rf --one-file-system "$part"
        explain_failed_root "$log"
    fi
    prepare_root "$part"
    mv -T "$part" "$ROOT" || die "$part could not be renamed to $ROOT."
}

# What entering wants to find: places for the host's own files.
prepare_root() {
    local name
    for name in passwd group hosts hostname resolv.conf machine-id; do
        [ -L "$1/etc/$name" ] && rm -f "$1/etc/$name"
        [ -e "$1/etc/$name" ] || : >"$1/etc/$name"
    done
    [ "$(wc -c <"$1/etc/machine-id")" -eq 33 ] || tr -d - </proc/sys/kernel/random/uuid >"$1/etc/machine-id"
}

# Does not return.
explain_failed_root() {
    local from=${HANSA_MIRROR-}
    [ -n "$from" ] || from="the default of mmdebstrap"
    say ""
    tail -n 12 "$1" >&2
    say ""
    if grep -qiE 'no space left|not enough free space' "$1"; then
        die "the disk is full: the Debian 13 root could not be made." \
            "Free about $ROOT_NEEDS_MB MB in $HANSA_CACHE and in ${TMPDIR:-/tmp}, or set XDG_CACHE_HOME and TMPDIR elsewhere." "Log: $1"
    elif grep -qiE "could not (resolve|connect)|connection (refused|timed out|failed)|temporary failure|network is unreachable|unable to connect|failed to fetch" "$1"; then
        die "the Debian mirror could not be reached: the Debian 13 root could not be made." \
            "Check the network (and http_proxy), or set HANSA_MIRROR to a mirror that can be reached; now: $from." "Log: $1"
    elif grep -qiE 'NO_PUBKEY|not signed|keyring' "$1"; then
        die "the Debian archive's signature could not be checked." \
            "Install the Debian archive keyring (debian-archive-keyring, on Fedora debian-keyring), newer than mid 2023, and run this again." "Log: $1"
    elif grep -qiE 'subuid|subgid|newuidmap|unshare|user namespace|operation not permitted' "$1"; then
        die "user namespaces do not work for $(id -un)." \
            "Install uidmap and give the account ids: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)" \
            "or run this as root." "Log: $1"
    fi
    die "the Debian 13 root could not be made." "See above; the whole log is $1"
}
