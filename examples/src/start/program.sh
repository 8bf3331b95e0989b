#!/bin/sh
# shellcheck disable=SC2086 # Options are several words.
# Starts @program@. The first start on a Java, or from another folder, first makes an archive of loaded classes, which
# the later ones use. JAVA_OPTS takes the place of the options for the virtual machine.

# Follows symbolic links to this file, so that one in a folder of PATH works.
self=$0
while [ -h "$self" ]; do
    target=$(readlink "$self")
    case $target in
        /*) self=$target ;;
        *) self=${self%/*}/$target ;;
    esac
done
case $self in
    */*) ;;
    *) self=./$self ;;
esac
home=$(CDPATH='' cd -- "${self%/*}/.." && pwd -P) || exit 1
lib=$home/lib
classes="@classpath@"

if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
else
    java=$(command -v java)
fi
if [ ! -x "$java" ]; then
    echo "@program@ needs Java 17 or newer: set JAVA_HOME, or put java into PATH" >&2
    exit 1
fi

# A file beside the virtual machine tells its version, without a start of it.
jdk=$(readlink -f "$java")
jdk=${jdk%/bin/java}
version=
if [ -r "$jdk/release" ]; then
    while IFS='=' read -r name value; do
        if [ "$name" = JAVA_RUNTIME_VERSION ]; then
            version=${value#\"}
            version=${version%\"}
            break
        fi
    done < "$jdk/release"
fi
feature=${version%%[!0-9]*}
if [ -n "$feature" ] && [ "$feature" -lt 17 ]; then
    echo "@program@ needs Java 17 or newer; found is $version in $jdk" >&2
    exit 1
fi

# The first compiler alone is the fastest up to a million rows.
options=${JAVA_OPTS--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}

# A virtual machine leaves an archive that is not its own unused; with its log off, it is silent about that.
if [ -n "$feature" ]; then
    if [ "$feature" -ge 25 ]; then
        make=-XX:AOTCacheOutput= use=-XX:AOTCache=
    else
        make=-XX:ArchiveClassesAtExit= use=-XX:SharedArchiveFile=
    fi
    archive=$home/archive/$version
    wanted="@build@ in $home by $jdk"
    made=
    if [ -r "$archive.txt" ]; then
        IFS= read -r made < "$archive.txt"
    fi
    if [ "$made" != "$wanted" ] && mkdir -p "$home/archive" 2> /dev/null && [ -w "$home/archive" ]; then
        # Made under another name, as others may start at the same time. What fails is not tried again.
        "$java" -Xlog:disable $options "$make$archive.$$" -cp "$classes" @main@ @training@ \
            < /dev/null > /dev/null 2>&1 && mv -f "$archive.$$" "$archive"
        rm -f "$archive.$$"
        echo "$wanted" > "$archive.txt"
    fi
    if [ -f "$archive" ]; then
        exec "$java" -Xlog:disable "$use$archive" $options -cp "$classes" @main@ "$@"
    fi
fi
exec "$java" -Xlog:disable $options -cp "$classes" @main@ "$@"
