using Isc.Access;
using Isc.Mail.Data;
using Isc.Testing;
using Isc.Text;

namespace Isc.Mail.Tests;

[Trait("Promise", "I29")]
public abstract class KeepingTests(IDatabases databases) : IAsyncLifetime
{
    private PostRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await PostRoom.OpenAsync(databases);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _room.DisposeAsync();
    }

    [Fact]
    public async Task Event_delivered_again_makes_no_second_letter()
    {
        var (account, message) = (_room.Accounts.Add("a@isc.example"), Guid.CreateVersion7());
        await _room.HandleAsync(PostRoom.Request(account), message);
        await _room.HandleAsync(PostRoom.Request(account), message);
        Assert.Single(await _room.LettersAsync());
    }

    [Fact]
    public async Task Several_changes_of_one_topic_become_one_letter_and_another_topic_its_own()
    {
        var account = _room.Accounts.Add("a@isc.example");
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1", "It was moved."));
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1", "The room is another."));
        await _room.HandleAsync(PostRoom.Request(account, "meeting:2"));
        Assert.Equal(0, await _room.SendAsync());
        _room.Clock.Advance(MailSettings.Window);
        Assert.Equal(2, await _room.SendAsync());
        var texts = await Task.WhenAll((await _room.LettersAsync()).Select(async l => (await _room.LetterAsync(l.Id))!.Text!));
        var joined = Assert.Single(texts, text => text.Contains("It was moved.", StringComparison.Ordinal));
        Assert.Contains("The room is another.", joined, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_after_the_letter_left_starts_a_new_one()
    {
        var account = _room.Accounts.Add("a@isc.example");
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1"));
        _room.Clock.Advance(MailSettings.Window);
        await _room.SendAsync();
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1"));
        Assert.Equal(["waiting", "kept"], (await _room.LettersAsync()).Select(l => l.State));
    }

    [Fact]
    public async Task Digest_waits_for_the_morning_and_joins_all_topics()
    {
        var account = _room.Accounts.Add("a@isc.example", digest: true);
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1"));
        await _room.HandleAsync(PostRoom.Request(account, "meeting:2"));
        _room.Clock.Advance(TimeSpan.FromHours(19));
        Assert.Equal(0, await _room.SendAsync());
        _room.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await _room.SendAsync());
    }

    [Fact]
    public async Task Who_may_no_longer_read_it_when_it_is_sent_is_left_out()
    {
        var (narrowed, closed) = (_room.Accounts.Add("a@isc.example", readable: Classification.Internal), _room.Accounts.Add("b@isc.example", readable: Classification.Internal));
        await _room.HandleAsync(PostRoom.Request(narrowed) with { Class = Classification.Internal });
        await _room.HandleAsync(PostRoom.Request(closed) with { Class = Classification.Internal });
        _room.Accounts.Narrow(narrowed);
        _room.Accounts.Close(closed);
        Assert.Equal(2, await _room.SendAsync());
        Assert.All(await _room.LettersAsync(), letter => Assert.Equal("withheld", letter.State));
    }

    [Fact]
    public async Task Restricted_matter_is_mentioned_without_a_word_of_it()
    {
        var account = _room.Accounts.Add("a@isc.example", readable: Classification.Internal);
        await _room.HandleAsync(PostRoom.Request(account, text: "Secret.") with { Class = Classification.Restricted, Path = "/issues/1" });
        await _room.SendAsync();
        var letter = Assert.Single(await _room.LettersAsync(Classification.Restricted));
        Assert.Equal("kept", letter.State);
        var text = await _room.InScopeAsync<Composing.LetterComposer, string>(async (composer, _) =>
        {
            var part = Assert.Single(await _room.PartsAsync());
            var composed = composer.Compose([part], "a@isc.example", null);
            return composed.Subject + composed.Text + composed.Html;
        });
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ISC-TF", text, StringComparison.Ordinal);
        Assert.Contains("https://isc.example/en/issues/1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_sees_that_a_letter_went_but_not_what_it_says()
    {
        var account = _room.Accounts.Add("a@isc.example", readable: Classification.Internal);
        await _room.HandleAsync(PostRoom.Request(account) with { Class = Classification.Internal });
        Assert.Null(Assert.Single(await _room.LettersAsync()).Subject);
        Assert.Equal("ISC-TF: meeting 40", Assert.Single(await _room.LettersAsync(Classification.Internal)).Subject);
        Assert.Null((await _room.LetterAsync((await _room.LettersAsync())[0].Id))!.Text);
    }

    [Theory]
    [Trait("Promise", "I26")]
    [Trait("Catalogue", "T30")]
    [InlineData("Meeting\r\nBcc: everyone@isc.example")]
    [InlineData("Meeting\nBcc: everyone@isc.example")]
    [InlineData("Meeting\rX-Forged: 1")]
    [InlineData("Meeting\u0000")]
    public async Task Line_break_in_a_subject_forges_no_header(string subject)
    {
        var account = _room.Accounts.Add("a@isc.example");
        await _room.HandleAsync(PostRoom.Request(account) with { Subject = LocalizedText.English(subject) });
        await _room.SendAsync();
        var letter = Assert.Single(await _room.LettersAsync());
        Assert.Equal(("failed", "The subject holds a line break or another control character."), (letter.State, letter.Error));
    }

    [Fact]
    public async Task What_was_kept_is_sent_again_when_asked_and_what_waits_is_not()
    {
        var account = _room.Accounts.Add("a@isc.example");
        await _room.HandleAsync(PostRoom.Request(account));
        var id = (await _room.LettersAsync())[0].Id;
        Assert.False(await _room.RetryAsync(id));
        await _room.SendAsync();
        Assert.True(await _room.RetryAsync(id));
        Assert.Null(await _room.RetryAsync(Guid.CreateVersion7()));
        Assert.Equal("waiting", (await _room.LettersAsync())[0].State);
    }

    [Fact]
    public async Task Secret_does_not_stay_in_the_outbox_and_its_event_delivered_again_says_nothing()
    {
        var request = PostRoom.Request(_room.Accounts.Add("a@isc.example"), text: "https://isc.example/invitation/secret") with { Sensitive = true };
        var (id, payload) = await _room.PublishAsync(request);
        Assert.Contains("secret", payload, StringComparison.Ordinal);
        await _room.HandleAsync(request, id);
        var (_, left) = await _room.OutboxAsync();
        Assert.Equal("{}", left);
        await _room.HandleAsync(System.Text.Json.JsonSerializer.Deserialize<MailRequested>(left, Isc.Data.JsonText.Options)!, id);
        Assert.Single(await _room.LettersAsync());
    }

    [Fact]
    public async Task Part_that_joins_while_the_letter_leaves_is_not_lost()
    {
        var account = _room.Accounts.Add("a@isc.example");
        await _room.HandleAsync(PostRoom.Request(account, "meeting:1"));
        await Assert.ThrowsAsync<Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException>(() => _room.InScopeAsync<MailDbContext, bool>(async (context, cancelled) =>
        {
            var letter = context.Letters.Single();
            _room.Clock.Advance(MailSettings.Window);
            Assert.Equal(1, await _room.SendAsync());
            letter.Version++;
            await context.SaveChangesAsync(cancelled);
            return true;
        }));
    }

    public sealed class OnSqlite(SqliteDatabases databases) : KeepingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : KeepingTests(databases);
}
