using System.Runtime.InteropServices;

namespace Safeboard.DocumentReader.Confinement;

/// <summary>
/// Takes from this process, before it opens a document, what reading needs not: the network, and writing anywhere but in its
/// own folder. What it starts (pdftotext, antiword) is confined with it. Where the kernel cannot, nothing happens.
/// </summary>
internal static class Confine
{
    /// <summary>Confines this process; says what holds.</summary>
    /// <param name="folder">The only folder in which files may be made or changed; null for none.</param>
    /// <param name="keepsParent">False where the folder itself is to be removed at the end: empty folders beside it may be too.</param>
    public static Confined ToFolder(string? folder, bool keepsParent)
    {
        if (!OperatingSystem.IsLinux() || Kernel.Numbers is not { } numbers) return Confined.Nothing;
        // Without this, no process may confine itself unless it is root.
        if (Kernel.Prctl(Kernel.NoNewPrivileges, 1, 0, 0, 0) != 0) return Confined.Nothing;
        var files = FileWrites.Deny(folder, keepsParent);
        var network = SystemCalls.Deny(numbers);
        return (files ? Confined.Files : Confined.Nothing) | (network ? Confined.Network : Confined.Nothing);
    }
}

/// <summary>What a confined process cannot do.</summary>
[Flags]
internal enum Confined { Nothing = 0, Files = 1, Network = 2 }

/// <summary>The numbers of the system calls that are used or refused; they differ from machine to machine.</summary>
internal sealed record CallNumbers(uint Machine, uint Seccomp, uint[] Refused);

internal static partial class Kernel
{
    public const int NoNewPrivileges = 38;

    // socket, connect, bind, ptrace, process_vm_writev, bpf, io_uring_setup, mount, add_key, keyctl, perf_event_open, userfaultfd
    public static CallNumbers? Numbers => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => new(0xC000003E, 317, [41, 42, 49, 101, 311, 321, 425, 165, 248, 250, 298, 323]),
        Architecture.Arm64 => new(0xC00000B7, 277, [198, 203, 200, 117, 271, 280, 425, 40, 217, 219, 241, 282]),
        _ => null,
    };

    [LibraryImport("libc", EntryPoint = "prctl")]
    public static partial int Prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "syscall")]
    public static unsafe partial nint Call(nint number, nuint a, nuint b, void* c);

    [LibraryImport("libc", EntryPoint = "syscall")]
    public static unsafe partial nint Call(nint number, nint a, nint b, void* c, nint d);

    [LibraryImport("libc", EntryPoint = "syscall")]
    public static unsafe partial nint CallWith(nint number, void* a, nint b, nint c);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);
}
