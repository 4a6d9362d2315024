using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>
/// Sends by GOV.UK Notify: one template whose subject is ((subject)) and whose text is ((body)). It takes no calendar files; the page behind an
/// invitation's link has the file.
/// </summary>
internal sealed class NotifyChannel(MailSettings settings, TimeProvider clock) : IMailChannel, IDisposable
{
    private const int KeyPart = 36;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
    {
        BaseAddress = settings.NotifyAddress, Timeout = TimeSpan.FromSeconds(30),
    };

    public string? Way => "by GOV.UK Notify";

    public async Task SendAsync(MailToSend mail, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v2/notifications/email");
        request.Headers.Authorization = new("Bearer", Token(clock.GetUtcNow()));
        request.Content = JsonContent.Create(new { email_address = mail.ToAddress, template_id = settings.NotifyTemplate, personalisation = new { subject = mail.Title, body = mail.Text }, reference = mail.Id });
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode) throw Refused(answer.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new MailFailedException("GOV.UK Notify could not be reached", isTemporary: true, failure);
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>A JSON web token (HS256): the key is "name-SERVICE-SECRET", each of the two 36 signs long.</summary>
    private string Token(DateTimeOffset now)
    {
        var key = settings.NotifyKey ?? "";
        if (key.Length < 2 * KeyPart + 1) throw new MailFailedException("The key of GOV.UK Notify is not set up on this server", isTemporary: false);
        var (service, secret) = (key[^(2 * KeyPart + 1)..^(KeyPart + 1)], key[^KeyPart..]);
        var said = $"{Part(new { typ = "JWT", alg = "HS256" })}.{Part(new { iss = service, iat = now.ToUnixTimeSeconds() })}";
        return $"{said}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(said)))}";
    }

    private static string Part(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    private static MailFailedException Refused(HttpStatusCode status) => new(
        status switch
        {
            HttpStatusCode.BadRequest => "GOV.UK Notify refused the address or the message",
            HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => "GOV.UK Notify refused the key of this server",
            HttpStatusCode.TooManyRequests => "GOV.UK Notify takes no more messages for now",
            _ => $"GOV.UK Notify answered {(int)status}",
        }, isTemporary: status == HttpStatusCode.TooManyRequests || (int)status >= 500);
}
