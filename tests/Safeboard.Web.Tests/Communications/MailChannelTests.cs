using System.Net;
using System.Net.Sockets;
using System.Text;
using Safeboard.Domain.Communications;
using Safeboard.Web.Hosting.Mail;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Communications;

/// <summary>The ways by which mail leaves.</summary>
public sealed class MailChannelTests
{
    private static readonly byte[] Calendar = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");

    /// <summary>The text as a mail has it: with the line ends of mails, and in letters that every server passes on.</summary>
    private static readonly string Text = Convert.ToBase64String("Are you coming?\r\n\r\nhttps://board.example.org"u8);

    [Fact]
    public async Task A_mail_server_gets_the_text_and_the_invitation_with_the_same_id_each_time()
    {
        await using var sink = new MailSink();
        var mail = Mail("priya@example.org");
        await Smtp(sink.Port).SendAsync(mail, TestContext.Current.CancellationToken);
        await Smtp(sink.Port).SendAsync(mail, TestContext.Current.CancellationToken);
        sink.Mails.Count.ShouldBe(2);
        var sent = sink.Mails[0];
        sent.ShouldContain($"Message-ID: <{mail.Id:N}@example.org>", Case.Insensitive);
        sink.Mails[1].ShouldContain($"<{mail.Id:N}@example.org>");
        sent.ShouldContain("priya@example.org");
        sent.ShouldContain("Subject: Invitation: Board meeting");
        sent.ShouldContain(Text);
        sent.ShouldContain("text/calendar");
        sent.ShouldContain("method=REQUEST");
        sent.ShouldContain(Convert.ToBase64String(Calendar));
        sent.ShouldContain("meeting.ics");
    }

    [Theory]
    [InlineData("refused@example.org", false, "The mail server refused the address (reply 550)")]
    [InlineData("later@example.org", true, "The mail server put it off (reply 451)")]
    [InlineData("no address", false, "The address is not a mail address. Correct it under People")]
    public async Task What_a_mail_server_refuses_is_told_apart(string address, bool isTemporary, string reason)
    {
        await using var sink = new MailSink();
        var failure = await Should.ThrowAsync<MailFailedException>(() => Smtp(sink.Port).SendAsync(Mail(address), TestContext.Current.CancellationToken));
        (failure.IsTemporary, failure.Message).ShouldBe((isTemporary, reason));
        sink.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_server_that_is_away_or_offers_no_encryption_may_be_back_later()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        (await Should.ThrowAsync<MailFailedException>(() => Smtp(port).SendAsync(Mail("priya@example.org"), TestContext.Current.CancellationToken))).IsTemporary.ShouldBeTrue();
        await using var sink = new MailSink();
        var strict = new MailSettings { Channel = "smtp", Host = "127.0.0.1", Port = sink.Port, From = "office@example.org" }.Open(TimeProvider.System);
        (await Should.ThrowAsync<MailFailedException>(() => strict.SendAsync(Mail("priya@example.org"), TestContext.Current.CancellationToken))).IsTemporary.ShouldBeTrue();
        sink.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_gets_one_file_however_often_a_message_is_sent()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"sb_mail_{Guid.NewGuid():N}");
        try
        {
            var channel = new MailSettings { Channel = "Folder", Folder = folder, From = "office@example.org" }.Open(TimeProvider.System);
            var mail = Mail("priya@example.org");
            await channel.SendAsync(mail, TestContext.Current.CancellationToken);
            await channel.SendAsync(mail, TestContext.Current.CancellationToken);
            var file = Directory.GetFileSystemEntries(folder).ShouldHaveSingleItem();
            Path.GetFileName(file).ShouldBe($"{mail.Id:N}.eml");
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldContain(Text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task GOV_UK_Notify_gets_subject_and_text_with_a_signed_token()
    {
        using var listener = new HttpListener();
        var address = $"http://localhost:{FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        var key = $"board-{Guid.NewGuid()}-{Guid.NewGuid()}";
        var channel = new MailSettings { Channel = "Notify", NotifyKey = key, NotifyTemplate = "template", NotifyAddress = new(address) }.Open(TimeProvider.System);
        var sending = channel.SendAsync(Mail("priya@example.org"), TestContext.Current.CancellationToken);
        var call = await listener.GetContextAsync();
        call.Request.Url!.AbsolutePath.ShouldBe("/v2/notifications/email");
        call.Request.Headers["Authorization"]!.Split('.').Length.ShouldBe(3);
        var said = await new StreamReader(call.Request.InputStream).ReadToEndAsync(TestContext.Current.CancellationToken);
        said.ShouldContain("\"email_address\":\"priya@example.org\"");
        said.ShouldContain("\"subject\":\"Invitation: Board meeting\"");
        call.Response.StatusCode = 400;
        call.Response.Close();
        (await Should.ThrowAsync<MailFailedException>(() => sending)).IsTemporary.ShouldBeFalse();
    }

    private static IMailChannel Smtp(int port) => new MailSettings { Channel = "Smtp", Host = "127.0.0.1", Port = port, StartTls = false, From = "office@example.org" }.Open(TimeProvider.System);

    private static MailToSend Mail(string address) => new()
    {
        Id = Guid.NewGuid(), From = "Northmere Partnership", ToName = "Priya Raman", ToAddress = address, Title = "Invitation: Board meeting", Text = "Are you coming?\n\nhttps://board.example.org",
        File = new("meeting.ics", "text/calendar; charset=utf-8; method=REQUEST", Calendar),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
