using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Safeboard.Web.Tests.Communications;

/// <summary>A mail server of a few lines that keeps what it is given. It refuses an address that begins with "refused", and one that begins with "later" for the moment.</summary>
public sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;
    private readonly CancellationTokenSource stop = new();

    public MailSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public List<string> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            using var caller = await listener.AcceptTcpClientAsync(stop.Token);
            await TalkAsync(new StreamReader(caller.GetStream(), Encoding.Latin1), new StreamWriter(caller.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true });
        }
    }

    private async Task TalkAsync(StreamReader heard, StreamWriter say)
    {
        await say.WriteLineAsync("220 sink");
        while (await heard.ReadLineAsync(stop.Token) is { } line)
        {
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await say.WriteLineAsync("354 go on");
                await ReadMailAsync(heard);
            }
            await say.WriteLineAsync(line.Contains("<refused", StringComparison.Ordinal) ? "550 5.1.1 nobody here" : line.Contains("<later", StringComparison.Ordinal) ? "451 4.3.0 come back" : "250 fine");
        }
    }

    private async Task ReadMailAsync(StreamReader heard)
    {
        var mail = new StringBuilder();
        while (await heard.ReadLineAsync(stop.Token) is { } line && line != ".") mail.AppendLine(line);
        Mails.Add(mail.ToString());
    }
}
