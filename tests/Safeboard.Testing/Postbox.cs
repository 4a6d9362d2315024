using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Jobs;

namespace Safeboard.Testing;

/// <summary>Keeps what would have been sent, and fails when it is told to.</summary>
public sealed class Postbox : IMailChannel
{
    public string? Way => "into a test";
    public List<MailToSend> Mails { get; } = [];
    public MailFailedException? Fails { get; set; }

    public Task SendAsync(MailToSend mail, CancellationToken cancel)
    {
        if (Fails is not null) throw Fails;
        Mails.Add(mail);
        return Task.CompletedTask;
    }
}

/// <summary>What tests do with the outbox.</summary>
public static class OutboxInTests
{
    extension(BoardApp app)
    {
        public Postbox Postbox => (Postbox)app.Services.GetRequiredService<IMailChannel>();

        /// <summary>The address in a message that was prepared and is not sent yet.</summary>
        public async Task<string> PreparedAddressAsync(Guid subject, string name)
        {
            var message = await app.WithDbAsync(db => db.Set<OutgoingMessage>().Where(m => m.SubjectId == subject && m.ToName == name && m.SealedSecret != null).OrderByDescending(m => m.Id).FirstAsync());
            return message.LinkPath + app.Services.GetRequiredService<ISecretSeal>().Open(message.SealedSecret!);
        }

        /// <summary>Runs the jobs that send, as far as they are due.</summary>
        public async Task SendWaitingAsync()
        {
            while (true)
            {
                await using var scope = app.Services.CreateAsyncScope();
                var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
                if (await queue.ClaimAsync("test", waitsOutside: true, default) is not { } job) return;
                await scope.ServiceProvider.GetRequiredKeyedService<IJob>(job.Kind).RunAsync(job, default);
                await queue.DoneAsync(job, default);
            }
        }
    }
}
