SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id
WHERE o.pipeline_id = ? AND s.outcome = 'open' ORDER BY o.id LIMIT 5000
