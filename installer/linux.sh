#!/usr/bin/env bash
# Makes the app image and a package of it on Linux: linux.sh deb|rpm VERSION, after app/launcher was packaged.
# "rpm" needs rpm-build and was not run here.
# What it makes lies in installer/target: image/phalanx (runs as it is) and phalanx_VERSION_amd64.deb.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/target
type=$1
version=$2
. "$here/../app/jdk25.sh"
. "$here/image.sh"
jdk=$(find_jdk25) || { echo "installer: no JDK 25 found, set JAVA25_HOME to its folder" >&2; exit 1; }
app=$work/image/phalanx
native=Linux

# Runs the binary where there is no screen, in a home of its own. What it says is shown only when it fails.
run_screenless() {
    local options=$1
    shift
    mkdir -p "$work/home"
    if ! HOME=$work/home XDG_DATA_HOME=$work/home DISPLAY= JAVA_TOOL_OPTIONS="-Duser.home=$work/home $options" "$app/bin/phalanx" "$@" >"$work/run.log" 2>&1; then
        grep -v "\[aot\]" "$work/run.log" | head -n 60 >&2
        echo "installer: failed: phalanx $*" >&2
        return 1
    fi
}

# Trained through the binary, so that class path and flags are those of every later start.
train() {
    rm -rf "$work/trained" "$work/phalanx.aot"
    run_screenless "" demo --dir "$work/trained"
    run_screenless "-XX:AOTCacheOutput=$work/phalanx.aot" rehearse --workspace "$work/trained"
    cp "$work/phalanx.aot" "$app/lib/app/"
    # silent when a later start can't use the cache: it only takes longer
    printf '%s\n' 'java-options=-XX:AOTCache=$APPDIR/phalanx.aot' 'java-options=-Xlog:aot=off' >>"$app/lib/app/phalanx.cfg"
}

# The finished binary makes a workspace, opens it, draws its screens and finds its rows sound.
smoke() {
    rm -rf "$work/smoke" "$work/home"
    run_screenless "" demo --dir "$work/smoke"
    run_screenless "" check --workspace "$work/smoke"
    if [ -e "$work/home/.openjfx" ]; then
        echo "installer: JavaFX copied native code to the user's home" >&2
        return 1
    fi
    echo "installer: the binary makes a workspace and draws its screens"
}

make_package() {
    local dependencies=()
    if [ "$type" = deb ]; then
        # JavaFX opens GTK at run time, so the automatic list misses it
        dependencies=(--linux-package-deps libgtk-3-0)
    fi
    # most of it is compressed already; the highest level costs minutes for a few per cent
    DPKG_DEB_COMPRESSOR_LEVEL=1 "$jdk/bin/jpackage" --type "$type" --name phalanx --app-version "$version" --dest "$work" --app-image "$app" \
        --linux-package-name phalanx --linux-shortcut --linux-menu-group "Office;" --linux-app-category office \
        --description "Makes a sales team execute" --vendor Phalanx --license-file "$here/../LICENSE" \
        ${dependencies[@]+"${dependencies[@]}"}
}

mkdir -p "$work"
make_runtime
make_image "$here/../assets/icons/phalanx-512.png"
train
smoke
rm -f "$work"/phalanx*."$type"
make_package
du -sh "$app" "$work"/phalanx*."$type"
