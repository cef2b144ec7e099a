package org.phalanx.kernel.clock;

/// When and where a field got its value.
///
/// @param hlc hybrid logical time: 48 bits of milliseconds, 16 bits of counter
/// @param device ordinal of the device
public record Version(long hlc, int device) implements Comparable<Version> {

    @Override
    public int compareTo(Version other) {
        int byTime = Long.compareUnsigned(hlc, other.hlc);
        return byTime != 0 ? byTime : Integer.compareUnsigned(device, other.device);
    }
}
