using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Imports.LanguageModel;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Search;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;
using Safeboard.Web.Hosting.Mail;
using Safeboard.Web.Pages.Meetings.Invitations;
using Safeboard.Web.Pages.Meetings.Packs;
using Safeboard.Web.Pages.Publishing;

namespace Safeboard.Web.Hosting;

/// <summary>Registers what a board does: every operation and every job, found by their markers.</summary>
public static class DomainServices
{
    public static void Add(IServiceCollection services, DatabaseChoice database)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        database.AddTo(services);
        services.AddSingleton<Domain.Actions.TrackerMemory>();
        services.AddScoped<FileStore>();
        services.AddScoped<SearchRecords>();
        services.AddScoped<JobQueue>();
        services.AddScoped<DailyJobs>();
        services.AddSingleton<JobRunner>();
        AddSeals(services);
        services.AddSingleton<ILanguageModels>(provider => new LanguageModels(provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddSingleton(MailSettings.Read);
        services.AddSingleton(provider => provider.GetRequiredService<MailSettings>().Addresses);
        services.AddSingleton(provider => provider.GetRequiredService<MailSettings>().Open(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ISecretSeal, SecretSeal>();
        services.AddScoped<Outbox>();
        services.AddScoped<InvitationMessages>();
        services.AddScoped<ChaseMails>();
        services.AddScoped<Domain.Returns.Links.ReturnMails>();
        services.AddScoped<Domain.Returns.Answers.AnswersOfAction>();
        services.AddSingleton<Domain.Returns.Asking.SetMemory>();
        services.AddScoped<StandingMatters>();
        services.AddScoped<IStandingMatters, OpenChallenges>();
        services.AddScoped<IStandingMatters, ChangedRisks>();
        services.AddSingleton<IInvitationFiles, InvitationFiles>();
        services.AddSingleton(_ => new PdfDocument());
        services.AddSingleton(_ => new PaperConverter());
        services.AddSingleton<IPackPress, PackPress>();
        services.AddSingleton<Pages.Shared.DocumentFiles>();
        services.AddSingleton<IPublicPress, PublicPress>();
        services.AddScoped<PublicCopies>();
        services.AddSingleton(_ => new ReadingProcess { Ocr = Environment.GetEnvironmentVariable("SAFEBOARD_OCR") == "on" });
        foreach (var type in typeof(BoardDb).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(IOperation))) services.AddScoped(type);
            if (type.IsAssignableTo(typeof(IJob))) services.AddKeyedScoped(typeof(IJob), type.Name, type);
        }
    }

    /// <summary>The keys that seal cookies and secrets. A command has them too: its jobs prepare messages whose links the server opens.</summary>
    private static void AddSeals(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("safeboard");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new ProtectionKeyStore(provider.GetRequiredService<IServiceScopeFactory>())));
    }
}
