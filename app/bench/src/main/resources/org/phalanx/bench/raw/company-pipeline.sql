SELECT pipeline_id FROM opportunity GROUP BY pipeline_id ORDER BY count(*) DESC LIMIT 1
