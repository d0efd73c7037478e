using Isc.Access;
using Isc.Mail;
using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Isc.Organisation.Text;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Granting;

/// <summary>Tells those who must act on rights, or watch over them, in the transaction of the change. Mails name nobody: the page does.</summary>
internal sealed class RoleNotices(OrganisationDbContext context, AccountDirectory accounts, IStringLocalizer<Texts> words)
{
    /// <summary>Whoever holds a role today.</summary>
    public async Task TellAsync(string role, string text, string path, CancellationToken cancellationToken, params object[] values)
    {
        var holders = (await accounts.AccountsAsync(cancellationToken)).Where(a => a.Active && a.Roles.Contains(role)).Select(a => a.Id).ToList();
        if (holders.Count > 0)
            Tell(holders, text, path, values);
    }

    /// <summary>These accounts.</summary>
    public void Tell(IReadOnlyList<Guid> recipients, string text, string path, params object[] values) =>
        context.Publish(new MailRequested(recipients, Languages.InEach(() => words[text + "_Subject"]), Languages.InEach(() => words[text + "_Text", values]))
        {
            Path = path, Class = Classification.Public,
        });
}
