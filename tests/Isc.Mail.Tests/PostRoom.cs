using Isc.Access;
using Isc.Mail.Data;
using Isc.Mail.Keeping;
using Isc.Mail.Listing;
using Isc.Mail.Sending;
using Isc.Organisation;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Mail.Tests;

/// <summary>The kernel over a database of its own, with a mail server or without.</summary>
internal sealed class PostRoom : IAsyncDisposable
{
    private readonly TestData _data;

    private PostRoom(TestData data) => _data = data;

    public FixedRecipients Accounts => _data.Services.GetRequiredService<FixedRecipients>();

    public FakeClock Clock => _data.Clock;

    public static async Task<PostRoom> OpenAsync(IDatabases databases, int? port = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Isc:Mail:Host"] = port is null ? null : "127.0.0.1",
            ["Isc:Mail:Port"] = port?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Isc:Mail:From"] = "coordination@isc.example",
            ["Isc:Mail:StartTls"] = "false",
            ["Isc:Address"] = "https://isc.example",
        }).Build();
        return new(await TestData.CreateAsync(databases, services => services
            .AddLocalization().AddMail(settings).AddSingleton(SiteAddress.Read(settings)).AddSingleton<FixedRecipients>().AddScoped<KeepLetters>()
            .AddScoped<IRecipients>(provider => provider.GetRequiredService<FixedRecipients>()), TestContext.Current.CancellationToken));
    }

    public static MailRequested Request(Guid account, string? topic = null, string text = "The meeting is on **Thursday**.") =>
        new([account], LocalizedText.Of("en", "ISC-TF: meeting 40"), LocalizedText.Of("en", text)) { Topic = topic, Class = Classification.Public };

    public Task HandleAsync(MailRequested happened, Guid? message = null) =>
        InScopeAsync<KeepLetters, bool>(async (handler, cancelled) =>
        {
            await handler.HandleAsync(message ?? Guid.CreateVersion7(), happened, cancelled);
            return true;
        });

    public async Task<(Guid Id, string Payload)> PublishAsync(MailRequested asked)
    {
        await InScopeAsync<MailDbContext, int>((context, cancelled) =>
        {
            context.Publish(asked);
            return context.SaveChangesAsync(cancelled);
        });
        return await OutboxAsync();
    }

    public async Task<(Guid Id, string Payload)> OutboxAsync() => await InScopeAsync<MailDbContext, (Guid, string)>(async (context, cancelled) => (
        await context.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM isc_outbox").SingleAsync(cancelled),
        await context.Database.SqlQuery<string>($"SELECT payload AS \"Value\" FROM isc_outbox").SingleAsync(cancelled)));

    public Task<int> SendAsync() => InScopeAsync<LetterSender, int>((sender, cancelled) => sender.SendAsync(cancelled));

    public Task<IReadOnlyList<LetterItem>> LettersAsync(params Classification[] readable) => InScopeAsync<LetterList, IReadOnlyList<LetterItem>>(async (list, cancelled) =>
    {
        using var acting = _data.Current.Use(Actor.Visitor with { Readable = [Classification.Public, .. readable] });
        return (await list.ReadAsync(null, new(), cancelled)).Items;
    });

    public Task<LetterDetail?> LetterAsync(Guid id) => InScopeAsync<LetterList, LetterDetail?>((list, cancelled) => list.FindAsync(id, cancelled));

    public Task<bool?> RetryAsync(Guid id) => InScopeAsync<LetterList, bool?>((list, cancelled) => list.RetryAsync(id, cancelled));

    public Task<List<LetterPart>> PartsAsync() => InScopeAsync<MailDbContext, List<LetterPart>>((context, cancelled) => context.Parts.AsNoTracking().ToListAsync(cancelled));

    public async Task<TResult> InScopeAsync<TService, TResult>(Func<TService, CancellationToken, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = _data.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>(), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();
}
