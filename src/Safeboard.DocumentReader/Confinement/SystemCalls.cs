using System.Runtime.InteropServices;

namespace Safeboard.DocumentReader.Confinement;

/// <summary>A seccomp filter for all threads: no sockets, no looking into other processes; everything else goes on.</summary>
internal static class SystemCalls
{
    private const uint SetFilter = 1;
    private const uint AllThreads = 1;
    private const uint Allow = 0x7FFF0000;
    private const uint RefuseWithAccessDenied = 0x00050000 | 13;

    private const ushort LoadWord = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAtLeast = 0x35;
    private const ushort Return = 0x06;

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Step(ushort Code, byte IfTrue, byte IfFalse, uint Value);

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Program
    {
        public ushort Length;
        public Step* Steps;
    }

    public static unsafe bool Deny(CallNumbers numbers)
    {
        var refused = numbers.Refused.Length;
        var steps = new Step[refused + 7];
        steps[0] = new(LoadWord, 0, 0, 4);
        // Calls in the form of another machine are refused as a whole, and so are those of the x32 form.
        steps[1] = new(JumpIfEqual, 1, 0, numbers.Machine);
        steps[2] = new(Return, 0, 0, RefuseWithAccessDenied);
        steps[3] = new(LoadWord, 0, 0, 0);
        steps[4] = new(JumpIfAtLeast, (byte)(refused + 1), 0, 0x40000000);
        for (var i = 0; i < refused; i++) steps[5 + i] = new(JumpIfEqual, (byte)(refused - i), 0, numbers.Refused[i]);
        steps[5 + refused] = new(Return, 0, 0, Allow);
        steps[6 + refused] = new(Return, 0, 0, RefuseWithAccessDenied);
        fixed (Step* first = steps)
        {
            var program = new Program { Length = (ushort)steps.Length, Steps = first };
            return Kernel.Call((nint)numbers.Seccomp, SetFilter, AllThreads, &program) == 0;
        }
    }
}
