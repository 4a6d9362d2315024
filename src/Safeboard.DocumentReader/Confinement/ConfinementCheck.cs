using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Safeboard.DocumentReader.Confinement;

/// <summary>Tries what a confined process must not do, and says for each whether it was refused: for whoever looks after the server.</summary>
internal static class ConfinementCheck
{
    public static void Print(TextWriter to, string outside)
    {
        using var workplace = Workplace.Enter(needsFolder: true);
        to.WriteLine($"files {Held(Confined.Files)}: here {Refused(() => Write(outside))}, on another thread {OnThread(() => Write(outside))}, by a program it starts {ByProgram(outside)}, in its own folder {Refused(WriteInside)}");
        to.WriteLine($"network {Held(Confined.Network)}: here {Refused(Connect)}, on another thread {OnThread(Connect)}");
        string Held(Confined part) => workplace.Confined.HasFlag(part) ? "confined" : "not confined";
    }

    private static void Write(string outside)
    {
        var file = Path.Combine(outside, Guid.NewGuid().ToString("N"));
        File.WriteAllText(file, "x");
        File.Delete(file);
    }

    private static void WriteInside()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Write(folder);
        Directory.Delete(folder);
    }

    private static void Connect()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // Nobody listens there; where the network is open, that is what the answer says.
            socket.Connect(IPAddress.Loopback, 9);
        }
        catch (SocketException answer) when (answer.SocketErrorCode == SocketError.ConnectionRefused)
        {
            // Not refused by the confinement.
        }
    }

    private static string OnThread(Action action)
    {
        var result = "";
        var thread = new Thread(() => result = Refused(action));
        thread.Start();
        thread.Join();
        return Task.Run(() => Refused(action)).GetAwaiter().GetResult() == result ? result : "partly refused";
    }

    private static string ByProgram(string outside)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "f=\"$1/$$\"; echo x > \"$f\" && rm \"$f\"", "sh", outside }, RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? "allowed" : "refused";
        }
        catch (Win32Exception)
        {
            return "not tried";
        }
    }

    private static string Refused(Action action)
    {
        try
        {
            action();
            return "allowed";
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException or SocketException)
        {
            return "refused";
        }
    }
}
