using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Safeboard.Testing;

/// <summary>What a page answered: its status, where it sent us, and its document.</summary>
public sealed record PageAnswer(HttpStatusCode Status, string? Location, IHtmlDocument Document)
{
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";
    public string Text => Document.Body?.TextContent ?? "";

    /// <summary>The messages of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Trim())];
}

/// <summary>Uses Safeboard as a browser without JavaScript would: keeps cookies, follows nothing, sends whole forms.</summary>
public sealed class BoardClient : IDisposable
{
    private readonly HttpClient http;

    public BoardClient(Uri address)
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
    }

    public async Task<PageAnswer> GetAsync(string path) => await AnswerAsync(await http.GetAsync(path));

    public async Task<byte[]> DownloadAsync(string path) => await http.GetByteArrayAsync(path);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request);

    /// <summary>Opens the page, fills the form that holds these fields (or has this action) and sends it.</summary>
    public async Task<PageAnswer> SubmitAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? action = null,
        params (string Field, string FileName, byte[] Bytes)[] files)
    {
        var page = await GetAsync(path);
        var wanted = fields.ToList();
        var form = page.Document.Forms.FirstOrDefault(f => f.Method == "post" && (action is null
                ? wanted.Select(w => w.Key).Concat(files.Select(x => x.Field)).All(key => f.QuerySelector($"[name='{key}']") is not null)
                : (f.GetAttribute("action") ?? "").Contains(action)))
            ?? throw new InvalidOperationException($"{path} ({(int)page.Status} {page.Heading}) has no such form: {string.Join(", ", wanted.Select(w => w.Key))}");
        return await SendFormAsync(path, form, wanted, files);
    }

    /// <summary>Presses one button of a page, and with it sends the form that it belongs to; fields that are given replace what stands there.</summary>
    public async Task<PageAnswer> PressAsync(string path, string button, params (string Name, string Value)[] fields)
    {
        var page = await GetAsync(path);
        var pressed = page.Document.QuerySelector(button) as IHtmlButtonElement ?? throw new InvalidOperationException($"{path} ({(int)page.Status} {page.Heading}) has no button {button}");
        var form = (pressed.GetAttribute("form") is { } id ? page.Document.GetElementById(id) : pressed.Closest("form")) as IHtmlFormElement
            ?? throw new InvalidOperationException($"The button {button} belongs to no form");
        var sent = fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)).ToList();
        if (pressed.GetAttribute("name") is { } name) sent.Add(new(name, pressed.GetAttribute("value") ?? ""));
        return await SendFormAsync(pressed.GetAttribute("formaction") ?? path, form, sent, [], pressed.HasAttribute("formaction"));
    }

    public async Task<PageAnswer> SignInAsync(string email, string password) =>
        await SubmitAsync("/sign-in", new Dictionary<string, string> { ["Email"] = email, ["Password"] = password });

    public void Dispose() => http.Dispose();

    private async Task<PageAnswer> SendFormAsync(string path, IHtmlFormElement form, List<KeyValuePair<string, string>> fields, (string Field, string FileName, byte[] Bytes)[] files, bool toPath = false)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(form).Where(f => fields.All(w => w.Key != f.Name)).Concat(fields.Select(w => (w.Key, w.Value))))
            body.Add(new StringContent(value), name);
        foreach (var (field, fileName, bytes) in files) body.Add(new ByteArrayContent(bytes), field, fileName);
        var target = !toPath && form.GetAttribute("action") is { Length: > 0 } action ? action : path;
        return await AnswerAsync(await http.PostAsync(target, body));
    }

    /// <summary>What the form sends when nothing is typed.</summary>
    private static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name)) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "file" or "submit" }:
                case IHtmlButtonElement:
                    continue;
                case IHtmlInputElement input: yield return (name, input.Value); break;
                case IHtmlTextAreaElement area: yield return (name, area.Value); break;
                case IHtmlSelectElement select: yield return (name, select.Value ?? ""); break;
            }
        }
    }

    private static async Task<PageAnswer> AnswerAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.Headers.Location?.ToString(), await new HtmlParser().ParseDocumentAsync(html));
    }
}
