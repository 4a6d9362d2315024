using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Safeboard.Web.Tests.Imports;

/// <summary>A small endpoint on this machine that answers as a server of language models does.</summary>
internal sealed class ModelEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;

    private ModelEndpoint(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single() + "/v1/chat/completions";

    /// <summary>What the model says.</summary>
    public string Content { get; set; } = """{"findings":[]}""";
    public int Status { get; set; } = 200;

    /// <summary>What it was sent, with the key.</summary>
    public List<(string Body, string? Key)> Asked { get; } = [];

    public static async Task<ModelEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var endpoint = new ModelEndpoint(builder.Build());
        endpoint.app.Run(endpoint.AnswerAsync);
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        Asked.Add((await body.ReadToEndAsync(context.RequestAborted), context.Request.Headers.Authorization));
        context.Response.StatusCode = Status;
        var answer = new { choices = new[] { new { message = new { role = "assistant", content = Content } } } };
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer), context.RequestAborted);
    }
}
