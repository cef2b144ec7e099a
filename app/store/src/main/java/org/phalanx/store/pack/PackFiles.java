package org.phalanx.store.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Where the files of a pack are: a folder, or resources on the class path.
public interface PackFiles {

    /// Names of the YAML files in a folder of the pack, sorted; none when there is no such folder.
    List<String> list(String folder) throws IOException;

    /// Opens a file of the pack by its name, such as `lists/regions.yaml`.
    InputStream open(String name) throws IOException;

    /// The files of one of its folders, as a pack of their own.
    default PackFiles in(String folder) {
        PackFiles all = this;
        String before = folder + "/";
        return new PackFiles() {
            @Override
            public List<String> list(String within) throws IOException {
                String whole = within.isEmpty() ? folder : before + within;
                return all.list(whole).stream()
                        .map(name -> name.substring(before.length()))
                        .toList();
            }

            @Override
            public InputStream open(String name) throws IOException {
                return all.open(before + name);
            }
        };
    }
}
