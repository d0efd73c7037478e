using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

internal static class SitePagesChanges
{
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public static async Task ChangeAsync(this WebsiteDbContext context, SitePage sitePage, SitePageState state, int version, CancellationToken cancellationToken)
    {
        context.ExpectVersion(sitePage, version);
        sitePage.State = state;
        // A wrong version is refused even where the state is the same.
        context.Entry(sitePage).Property(r => r.State).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
    }
}
