using System.Runtime.InteropServices;

namespace Safeboard.DocumentReader.Confinement;

/// <summary>Landlock: no file is made, changed or removed but under one folder, and no TCP connection is made or taken.</summary>
internal static class FileWrites
{
    private const int CreateRuleset = 444;
    private const int AddRule = 445;
    private const int RestrictSelf = 446;
    private const int AskVersion = 1;
    private const int BelowPath = 1;
    private const int PathOnly = 0x200000 | 0x80000;

    // write-file, remove-dir, remove-file, make-char, make-dir, make-reg, make-sock, make-fifo, make-block, make-sym
    private const ulong WritingFile = 1 << 1;
    private const ulong RemovingFolder = 1 << 4;
    private const ulong Writing = 1 << 1 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 10 | 1 << 11 | 1 << 12;
    private const ulong Moving = 1 << 13;
    private const ulong Truncating = 1 << 14;
    private const ulong Tcp = 1 << 0 | 1 << 1;

    [StructLayout(LayoutKind.Sequential)]
    private struct Ruleset
    {
        public ulong Files;
        public ulong Network;
        public ulong Scoped;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct PathRule
    {
        public ulong Allowed;
        public int Parent;
    }

    public static unsafe bool Deny(string? folder, bool keepsParent)
    {
        var version = Kernel.CallWith(CreateRuleset, null, 0, AskVersion);
        if (version < 1) return false;
        var files = Writing | (version >= 2 ? Moving : 0) | (version >= 3 ? Truncating : 0);
        var wanted = new Ruleset { Files = files, Network = version >= 4 ? Tcp : 0, Scoped = version >= 6 ? 1UL : 0 };
        // Older kernels know a shorter form of the set.
        var set = (int)Kernel.CallWith(CreateRuleset, &wanted, version >= 6 ? 24 : version >= 4 ? 16 : 8, 0);
        if (set < 0) return false;
        var allowed = Allow(set, "/dev/null", files & (WritingFile | Truncating));
        if (folder is not null) allowed &= Allow(set, folder, files);
        if (folder is not null && !keepsParent) allowed &= Allow(set, Path.GetDirectoryName(folder)!, RemovingFolder);
        var done = allowed && Kernel.Call(RestrictSelf, set, 0, null, 0) == 0;
        _ = Kernel.Close(set);
        return done;
    }

    private static unsafe bool Allow(int set, string path, ulong access)
    {
        var parent = Kernel.Open(path, PathOnly);
        if (parent < 0) return false;
        var rule = new PathRule { Allowed = access, Parent = parent };
        var added = Kernel.Call(AddRule, set, BelowPath, &rule, 0) == 0;
        _ = Kernel.Close(parent);
        return added;
    }
}
