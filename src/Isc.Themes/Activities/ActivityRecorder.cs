using Isc.Events;
using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Activities;

/// <summary>Keeps what kernels and modules report of a theme. The message's id becomes the line's, so that a second delivery adds nothing.</summary>
internal sealed class ActivityRecorder(ThemesDbContext context) : IEventHandler<ThemeActivity>
{
    public async Task HandleAsync(Guid messageId, ThemeActivity happened, CancellationToken cancellationToken)
    {
        if (await context.Activities.AnyAsync(a => a.Id == messageId, cancellationToken))
            return;
        context.Activities.Add(new() { Id = messageId, Theme = happened.Theme, On = happened.On, Text = happened.Text, Path = happened.Path });
        await context.SaveChangesAsync(cancellationToken);
    }
}
